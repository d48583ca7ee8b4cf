package org.elenchus.importer.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.elenchus.importer.raw.BadInput;
import org.elenchus.model.extension.Extensions;

/** The formats that are installed: those that others added come before ours, and of several with one name the first counts. */
public final class Formats {

	private final Map<String, FormatReader> readers = new LinkedHashMap<>();
	private final List<FormatFault> faults = new ArrayList<>();

	private Formats() {
	}

	/** All that are found now. One that cannot be made, or cannot say what it reads, is none, and a fault of each input. */
	public static Formats installed() {
		Formats formats = new Formats();
		Extensions.of(FormatReader.class, (name, thrown) -> formats.faults.add(new FormatFault(name, thrown))).forEach(formats::add);
		return formats;
	}

	private void add(FormatReader reader) {
		try {
			readers.putIfAbsent(FormatFault.named(reader.getClass().getName(), () -> reader.format().name()), reader);
		} catch (FormatFault fault) {
			faults.add(fault);
		}
	}

	/** What can be read. */
	public List<InputFormat> all() {
		return readers.values().stream().map(FormatReader::format).toList();
	}

	/** The format of this name, in capitals or small letters. */
	public Optional<Recognised> named(String name) {
		return readers.entrySet().stream().filter(each -> each.getKey().equalsIgnoreCase(name)).findFirst()
				.map(each -> new Recognised(each.getKey(), each.getValue(), List.of()));
	}

	/**
	 * The format that is surest of an input, the first of several that are as sure. One that fails when it is asked is not sure at all.
	 *
	 * @param name the input's file name, perhaps empty
	 * @throws BadInput if it is in none
	 */
	public Recognised of(byte[] bytes, String name) throws BadInput {
		List<FormatFault> failed = new ArrayList<>(faults);
		Certainty most = Certainty.NONE;
		String surest = "";
		for (String each : readers.keySet()) {
			Certainty certainty = most == Certainty.CERTAIN ? Certainty.NONE : certainty(each, bytes, name, failed);
			if (certainty.compareTo(most) > 0) {
				most = certainty;
				surest = each;
			}
		}
		if (most == Certainty.NONE) {
			throw new BadInput("format");
		}
		return new Recognised(surest, readers.get(surest), List.copyOf(failed));
	}

	private Certainty certainty(String format, byte[] bytes, String name, List<FormatFault> failed) {
		try {
			return FormatFault.named(format, () -> Objects.requireNonNull(readers.get(format).certainty(bytes, name), "no certainty"));
		} catch (FormatFault fault) {
			failed.add(fault);
			return Certainty.NONE;
		}
	}
}
