package org.elenchus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

	private static final List<BundleManifest> BUNDLES = ProjectFolder
			.files(file -> file.startsWith(ProjectFolder.of("plugins")) && file.endsWith("META-INF/MANIFEST.MF"))
			.stream().map(ProjectFolder::read).map(BundleManifest::of).toList();

	@Test
	void bundlesUseOnlyWhatTheyMay() {
		assertTrue(BUNDLES.size() >= 5, BUNDLES.toString());
		assertEquals(List.of(), Architecture.violations(BUNDLES));
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
