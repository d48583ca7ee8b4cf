package org.elenchus.batch.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files that a run will write, asked about before it writes or reads anything. None may be a file that the run reads, an edition, or
 * something else that cannot be made again; no two may be one file. Links are resolved. What is no ordinary file, as a device or a pipe,
 * may be written to as often as somebody likes.
 */
public final class Targets {

	private final Path base;
	private final List<Target> targets = new ArrayList<>();
	/** The targets by all that can tell that they are one file; what they share makes them worth a comparison. */
	private final Map<Object, List<Target>> known = new HashMap<>();

	/** @param base the folder to which paths are relative, and from which messages name them */
	public Targets(Path base) {
		this.base = base;
	}

	/** A file to write, by the name that messages know it by, and the file that becomes it, if any. */
	private record Target(String name, String origin, Place place, Use use, Existing existing) {
	}

	/**
	 * Adds a file that will be written.
	 *
	 * @param file null if there is none
	 * @throws Refusal     if it may not be
	 * @throws IOException if what stands there cannot be looked at
	 */
	public void add(Path file, Use use) throws IOException {
		add(file, use, "");
	}

	/** As {@link #add(Path, Use)}; {@code origin} is the name of the file that becomes it. */
	public void add(Path file, Use use, String origin) throws IOException {
		if (file != null && !isDevice(file)) {
			Place place = Place.of(base.resolve(file));
			add(new Target(ShownPath.of(base, file), origin, place, use, Existing.of(place.path())));
		}
	}

	private boolean isDevice(Path file) {
		Path path = base.resolve(file);
		return Files.exists(path) && !Files.isRegularFile(path);
	}

	private void add(Target target) throws IOException {
		for (Target other : like(target.place)) {
			throw target.origin.isEmpty() || other.origin.isEmpty() ? new Refusal("twice", other.name, target.name)
					: new Refusal("origins", target.name, target.origin, other.origin);
		}
		String reason = target.existing.against(target.use);
		if (reason != null) {
			throw new Refusal(reason, target.name);
		}
		targets.add(target);
		target.place.signs().forEach(sign -> known.computeIfAbsent(sign, none -> new ArrayList<>()).add(target));
	}

	private List<Target> like(Place place) {
		return place.signs().flatMap(sign -> known.getOrDefault(sign, List.of()).stream()).filter(each -> each.place.is(place)).toList();
	}

	/**
	 * Adds files that the run reads.
	 *
	 * @throws Refusal if one of them would be written over
	 */
	public void spare(Iterable<Path> inputs) throws Refusal {
		for (Path input : inputs) {
			spare(input);
		}
	}

	/** As {@link #spare(Iterable)}, for one file. */
	public void spare(Path input) throws Refusal {
		spare(input, Set.of());
	}

	/** Adds a baseline that the run reads, which may be written anew; null if there is none. */
	public void spareBaseline(Path baseline) throws Refusal {
		if (baseline != null) {
			spare(baseline, Set.of(Use.BASELINE));
		}
	}

	private void spare(Path input, Set<Use> allowed) throws Refusal {
		if (targets.isEmpty()) {
			return;
		}
		Place place = Place.of(base.resolve(input));
		for (Target target : like(place)) {
			if (!allowed.contains(target.use)) {
				throw new Refusal("input", target.name, ShownPath.of(base, input));
			}
		}
	}

	/**
	 * Refuses a file that is restored where another one stands.
	 *
	 * @throws Refusal if a target holds other bytes
	 */
	public void requireSame(byte[] bytes) throws IOException {
		for (Target target : targets) {
			if (!target.existing.isEmpty() && !target.existing.holds(bytes)) {
				throw new Refusal("other", target.name);
			}
		}
	}

	/** The real paths of targets in which an earlier report stands: whoever looks for editions in a folder does not take it for one. */
	public Set<Path> earlierReports() {
		Set<Path> reports = new HashSet<>();
		targets.stream().filter(each -> each.existing.isReport()).forEach(each -> reports.add(each.place.path()));
		return reports;
	}
}
