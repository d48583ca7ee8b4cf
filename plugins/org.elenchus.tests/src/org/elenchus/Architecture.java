package org.elenchus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who may use whom: bundles by their manifests, and packages by their class files. Everything that does not stand here is forbidden. */
final class Architecture {

	private static final String OURS = "org.elenchus.";

	/** The arrows between our bundles. A bundle may also use what those it may use may use. */
	private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
			Map.entry("model", Set.of()),
			Map.entry("markup", Set.of("model")),
			Map.entry("sources", Set.of("model")),
			Map.entry("rules", Set.of("markup", "sources")),
			Map.entry("export", Set.of("model", "sources")),
			Map.entry("importer", Set.of("model", "markup", "sources")),
			Map.entry("batch", Set.of("rules", "export", "importer", "sources")),
			Map.entry("ide", Set.of("rules", "export", "importer")),
			Map.entry("ui", Set.of("ide", "batch")),
			Map.entry("workbench", Set.of("ui", "batch")),
			Map.entry("cli", Set.of("batch")),
			Map.entry("maven-plugin", Set.of("batch")),
			Map.entry("benchmarks", Set.of("cli", "ide")),
			Map.entry("examples", Set.of()),
			Map.entry("tests", Set.of("ide", "batch")),
			Map.entry("ui.tests", Set.of("workbench", "examples")));

	private static final Set<String> WITH_WINDOWS = Set.of("ui", "workbench", "ui.tests");
	private static final Set<String> WITHOUT_XTEXT = Set.of("model", "export", "sources");

	/** Doors through which some may go that may not use what lies beside them. */
	private static final Map<String, Set<String>> DOORS = Map.of("cli", Set.of("org.elenchus.ide.server"));

	/** What is forbidden to some bundles: whose names, and to whom. */
	private static final Map<String, Predicate<String>> FORBIDDEN = Map.of(
			"org.eclipse.xtext.ui", bundle -> true,
			"org.eclipse.xtext", WITHOUT_XTEXT::contains,
			"org.eclipse.swt", bundle -> !WITH_WINDOWS.contains(bundle),
			"org.eclipse.jface", bundle -> !WITH_WINDOWS.contains(bundle),
			"org.eclipse.ui", bundle -> !WITH_WINDOWS.contains(bundle),
			"org.eclipse.core.resources", bundle -> !WITH_WINDOWS.contains(bundle),
			"org.eclipse.lsp4j", bundle -> !bundle.equals("ide"));

	private Architecture() {
	}

	/** What the manifests do that they may not. */
	static List<String> violations(Collection<BundleManifest> bundles) {
		List<String> found = new ArrayList<>();
		for (BundleManifest bundle : bundles) {
			String name = ours(bundle.name());
			if (!ARROWS.containsKey(name)) {
				found.add(bundle.name() + " has no place in the architecture");
				continue;
			}
			used(bundle, bundles).filter(used -> !mayUse(name, used)).distinct()
					.forEach(used -> found.add(bundle.name() + " -> " + used));
		}
		return found;
	}

	/** What packages use that their modules may not. */
	static List<String> violations(Packages packages) {
		List<String> found = new ArrayList<>();
		packages.uses().forEach((own, uses) -> uses.stream().filter(used -> !mayUse(packages, own, used))
				.forEach(used -> found.add(own + " -> " + used)));
		return found;
	}

	private static boolean mayUse(Packages packages, String own, String used) {
		String bundle = packages.module().get(own);
		String owner = packages.module().getOrDefault(used, used);
		boolean door = DOORS.getOrDefault(bundle, Set.of()).contains(used);
		return door || owner.equals(bundle) || mayUse(bundle, Packages.isOurs(used) ? OURS + owner : used);
	}

	/** The packages that use themselves by way of others. */
	static List<String> circles(Packages packages) {
		return packages.uses().keySet().stream().filter(each -> reachable(packages, each).contains(each)).toList();
	}

	private static Set<String> reachable(Packages packages, String start) {
		Set<String> reached = new HashSet<>();
		Deque<String> next = new ArrayDeque<>(List.of(start));
		while (!next.isEmpty()) {
			packages.uses().getOrDefault(next.pop(), Set.of()).stream().filter(Packages::isOurs).filter(reached::add).forEach(next::push);
		}
		return reached;
	}

	/** What bundles export though nobody but they themselves uses it, and it is not made for others. */
	static List<String> exportedForNobody(Collection<BundleManifest> bundles, Packages packages, Set<String> forGuests) {
		Set<String> wanted = new HashSet<>(forGuests);
		packages.uses().forEach((own, uses) -> uses.stream()
				.filter(used -> !packages.module().get(own).equals(packages.module().get(used))).forEach(wanted::add));
		return bundles.stream().flatMap(bundle -> bundle.exports().stream()).filter(each -> !wanted.contains(each)).sorted().toList();
	}

	/** The bundles and packages that a bundle names; our packages as the bundle that exports them. */
	private static Stream<String> used(BundleManifest bundle, Collection<BundleManifest> bundles) {
		Stream<String> imports = bundle.imports().stream().map(name -> exporter(name, bundles));
		return Stream.concat(bundle.requires().stream(), imports);
	}

	private static String exporter(String name, Collection<BundleManifest> bundles) {
		return bundles.stream().filter(bundle -> bundle.exports().contains(name)).map(BundleManifest::name).findFirst()
				.orElse(name);
	}

	private static boolean mayUse(String bundle, String used) {
		if (used.startsWith(OURS)) {
			return reach(bundle).contains(ours(used));
		}
		return FORBIDDEN.entrySet().stream()
				.noneMatch(entry -> isPartOf(used, entry.getKey()) && entry.getValue().test(bundle));
	}

	private static boolean isPartOf(String used, String name) {
		return used.equals(name) || used.startsWith(name + ".");
	}

	private static Set<String> reach(String bundle) {
		Set<String> reach = new HashSet<>(ARROWS.get(bundle));
		ARROWS.get(bundle).forEach(next -> reach.addAll(reach(next)));
		return reach;
	}

	private static String ours(String name) {
		return name.startsWith(OURS) ? name.substring(OURS.length()) : name;
	}
}
