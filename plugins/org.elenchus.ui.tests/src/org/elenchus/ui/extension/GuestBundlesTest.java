package org.elenchus.ui.extension;

import static org.elenchus.ui.WorkbenchProject.markers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.elenchus.export.Exporter;
import org.elenchus.export.OutputFormat;
import org.elenchus.importer.Importer;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.format.Formats;
import org.elenchus.importer.format.InputFormat;
import org.elenchus.importer.format.Options;
import org.elenchus.model.extension.Extensions;
import org.elenchus.rules.Rule;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.builder.EditionNature;
import org.elenchus.ui.marker.FindingMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

class GuestBundlesTest {

	private static final String TEXT = "Op die dag werd {moord event| hij vermoord}.\n";

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	private Bundle guest;

	@AfterEach
	void uninstall() throws BundleException {
		if (guest.getState() != Bundle.UNINSTALLED) {
			guest.uninstall();
		}
	}

	@Test
	void aRuleInABundleOfItsOwnIsAsked() throws Exception {
		guest = new GuestBundle().using("Require-Bundle: org.elenchus.rules").with(Rule.class, GuestRule.class)
				.withPage("ask-the-guest").install();
		assertEquals(List.of("ask-the-guest: The guest asks about “hij vermoord”. Because. Answer."), found("ask-the-guest"));
		assertEquals(Bundle.RESOLVED, guest.getState());
	}

	@Test
	void aRuleTakesThePlaceOfOneOfOurs() throws Exception {
		guest = new GuestBundle().using("Import-Package: org.elenchus.rules, org.elenchus.model.edition")
				.with(Rule.class, GuestOverride.class).withPage("claim-without-source").install();
		assertEquals(List.of("claim-without-source: The guest asks about “hij vermoord”. Because. Answer."),
				found("claim-without-source"));
	}

	@Test
	void aRuleGoesWithItsBundle() throws Exception {
		guest = new GuestBundle().using("Require-Bundle: org.elenchus.rules").with(Rule.class, GuestRule.class)
				.withPage("ask-the-guest").install();
		guest.uninstall();
		assertEquals(List.of(), found("ask-the-guest"));
	}

	@Test
	void anExporterInABundleOfItsOwnComesFirst() throws Exception {
		guest = new GuestBundle().using("Import-Package: org.elenchus.export, org.elenchus.model.edition")
				.with(Exporter.class, GuestExporter.class).install();
		List<Exporter> exporters = Extensions.of(Exporter.class);
		assertEquals(List.of("html", "html", "text"), exporters.stream().flatMap(each -> each.formats().stream()).map(OutputFormat::name).toList());
		assertEquals(GuestExporter.class.getName(), exporters.getFirst().getClass().getName());
		assertNotEquals(GuestExporter.class, exporters.getFirst().getClass());
	}

	@Test
	void anImportFormatInABundleOfItsOwnIsReadAndComesFirst() throws Exception {
		guest = new GuestBundle().using("Require-Bundle: org.elenchus.importer").with(FormatReader.class, GuestFormat.class).install();
		assertEquals(List.of("guest", "pdf", "docx", "odt", "tei", "html", "markdown", "text"),
				Formats.installed().all().stream().map(InputFormat::name).toList());
		assertEquals("The guest read this.\n", Importer.document(new byte[1], new Options("x.guest", Optional.empty(), "")).text());
		assertEquals(Bundle.RESOLVED, guest.getState());
		guest.uninstall();
		assertEquals(Optional.empty(), Formats.installed().named("guest"));
	}

	private List<String> found(String rule) throws CoreException {
		IFile file = workbench.file("boek.elx", TEXT);
		EditionNature.add(workbench.project(), null);
		workbench.build();
		return markers(file).stream().filter(marker -> rule.equals(marker.getAttribute(FindingMarkers.RULE, "")))
				.map(marker -> rule + ": " + marker.getAttribute(IMarker.MESSAGE, "")).toList();
	}
}
