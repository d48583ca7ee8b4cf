package org.elenchus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

	private static final List<BundleManifest> BUNDLES = ProjectFolder
			.files(file -> file.startsWith(ProjectFolder.of("plugins")) && file.endsWith("META-INF/MANIFEST.MF"))
			.stream().map(ProjectFolder::read).map(BundleManifest::of).toList();

	private static final Packages PACKAGES = Packages.of(Modules.classes());
	/** What others write rules, exporters and import formats against. */
	private static final Set<String> FOR_GUESTS = Set.of("org.elenchus.rules", "org.elenchus.export", "org.elenchus.export.cite",
			"org.elenchus.export.html", "org.elenchus.export.reading", "org.elenchus.export.reading.claims", "org.elenchus.export.reading.findings",
			"org.elenchus.export.reading.names", "org.elenchus.export.reading.sources", "org.elenchus.export.reading.text",
			"org.elenchus.export.reading.words", "org.elenchus.importer.format", "org.elenchus.importer.document", "org.elenchus.importer.flow",
			"org.elenchus.importer.raw");

	@Test
	void bundlesUseOnlyWhatTheyMay() {
		assertTrue(BUNDLES.size() >= 5, BUNDLES.toString());
		assertEquals(List.of(), Architecture.violations(BUNDLES));
	}

	@Test
	void packagesUseOnlyWhatTheyMay() {
		assertTrue(PACKAGES.uses().size() >= 80, PACKAGES.module().toString());
		assertEquals(List.of(), Architecture.violations(PACKAGES));
	}

	@Test
	void noPackageUsesItselfByWayOfOthers() {
		assertEquals(List.of(), Architecture.circles(PACKAGES));
	}

	@Test
	void whatIsNoApiIsNotExported() {
		assertEquals(List.of(), Architecture.exportedForNobody(BUNDLES, PACKAGES, FOR_GUESTS));
	}

	@Test
	void seesAnArrowBetweenPackagesThatIsNotDrawn() {
		Packages packages = packages("importer.pdf -> rules", "cli -> ide.server", "cli -> ide.hover", "batch.run -> rules", "model.text -> model");
		assertEquals(List.of("org.elenchus.cli -> org.elenchus.ide.hover", "org.elenchus.importer.pdf -> org.elenchus.rules"),
				Architecture.violations(packages));
	}

	@Test
	void seesACircleOfPackages() {
		Packages packages = packages("rules.a -> rules.b", "rules.b -> rules.c", "rules.c -> rules.b", "rules.c -> model");
		assertEquals(List.of("org.elenchus.rules.b", "org.elenchus.rules.c"), Architecture.circles(packages));
	}

	private static Packages packages(String... arrows) {
		Packages packages = new Packages(new TreeMap<>(), new TreeMap<>());
		for (String arrow : arrows) {
			String[] ends = arrow.split(" -> ");
			for (String end : ends) {
				packages.module().put("org.elenchus." + end, end.replaceFirst("[.].*", ""));
			}
			packages.uses().computeIfAbsent("org.elenchus." + ends[0], own -> new TreeSet<>()).add("org.elenchus." + ends[1]);
		}
		return packages;
	}

	@ParameterizedTest
	@CsvSource({ "model, org.elenchus.markup", "model, org.eclipse.xtext", "model, org.eclipse.xtext.util",
			"export, org.elenchus.markup", "export, org.elenchus.rules", "export, org.eclipse.xtext",
			"markup, org.elenchus.rules", "rules, org.elenchus.batch", "batch, org.elenchus.ide",
			"batch, org.eclipse.core.resources", "ide, org.elenchus.ui", "ide, org.elenchus.batch", "ide, org.eclipse.jface.text",
			"ide, org.eclipse.swt", "ui, org.elenchus.workbench", "ui, org.eclipse.xtext.ui", "ui, org.elenchus.tests",
			"ui, org.eclipse.lsp4j", "importer, org.elenchus.export", "examples, org.elenchus.model" })
	void refusesAWrongArrow(String bundle, String used) {
		assertEquals(List.of("org.elenchus." + bundle + " -> " + used), violations(bundle, "Require-Bundle", used));
		assertEquals(List.of("org.elenchus." + bundle + " -> " + used), violations(bundle, "Import-Package", used));
	}

	@ParameterizedTest
	@CsvSource({ "markup, org.elenchus.model", "markup, org.eclipse.xtext", "rules, org.elenchus.model",
			"ide, org.elenchus.markup", "ui, org.elenchus.batch", "ui, org.eclipse.ui.genericeditor",
			"workbench, org.eclipse.swt", "ui.tests, org.elenchus.ui", "model, org.eclipse.emf.ecore",
			"ide, org.eclipse.lsp4j.jsonrpc", "batch, org.elenchus.export" })
	void allowsTheArrowsThatAreDrawn(String bundle, String used) {
		assertEquals(List.of(), violations(bundle, "Require-Bundle", used));
	}

	@Test
	void seesAnArrowBehindTheImportOfAPackage() {
		BundleManifest ide = manifest("ide", "Export-Package", "org.elenchus.markup.ide;version=\"1.0,2\",org.elenchus.ide.x");
		BundleManifest batch = manifest("batch", "Import-Package", "java.util,org.elenchus.ide.x;resolution:=optional");
		assertEquals(List.of("org.elenchus.batch -> org.elenchus.ide"), Architecture.violations(List.of(ide, batch)));
	}

	@Test
	void refusesABundleWithoutAPlace() {
		assertEquals(List.of("org.elenchus.magic has no place in the architecture"),
				violations("magic", "Require-Bundle", "org.elenchus.model"));
	}

	private static List<String> violations(String bundle, String header, String used) {
		String value = Stream.of("org.elenchus.model;visibility:=reexport", "a;version=\"[1,2)\"", used + ";x=\"1,2\"")
				.skip(bundle.equals("model") || bundle.equals("examples") || bundle.equals("magic") ? 1 : 0)
				.reduce((a, b) -> a + "," + b).orElseThrow();
		return Architecture.violations(List.of(manifest(bundle, header, value)));
	}

	private static BundleManifest manifest(String bundle, String header, String value) {
		return BundleManifest.of("""
				Manifest-Version: 1.0
				Bundle-SymbolicName: org.elenchus.%s;singleton:=true
				%s: %s
				""".formatted(bundle, header, value.replace(",", ",\n ")));
	}
}
