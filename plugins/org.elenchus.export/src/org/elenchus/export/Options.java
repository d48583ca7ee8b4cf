package org.elenchus.export;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody chose in a format. */
public final class Options {

	/** Nothing was chosen. */
	public static final Options NONE = new Options(Map.of());

	private final Map<Option<?>, Object> values;

	private Options(Map<Option<?>, Object> values) {
		this.values = values;
	}

	/**
	 * Reads what was chosen.
	 *
	 * @param written values as they were written, by the names of the options
	 * @throws IllegalArgumentException if the format has no such option, or the option no such value; the message tells what there is
	 */
	public static Options of(OutputFormat format, Map<String, String> written) {
		Map<Option<?>, Object> values = new HashMap<>();
		written.forEach((name, value) -> {
			Option<?> option = find(format, name);
			values.put(option, option.reading().apply(value).orElseThrow(() -> new IllegalArgumentException(
					"'" + value + "' is no value of " + name + "; it takes " + option.values())));
		});
		return new Options(values);
	}

	private static Option<?> find(OutputFormat format, String name) {
		return format.options().stream().filter(option -> option.name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("The format " + format.name() + " has no option '" + name + "'"
						+ format.options().stream().map(Option::name).collect(Collectors.joining(", ", "; it has ", ""))
								.replaceFirst("^; it has $", "")));
	}

	/** What was chosen, or what counts if nothing was. */
	@SuppressWarnings("unchecked") // the values were made by these options
	public <T> T get(Option<T> option) {
		return (T) values.getOrDefault(option, option.byDefault());
	}
}
