package org.elenchus.ui.builder;

import static org.elenchus.ui.WorkbenchProject.awaitMarkers;
import static org.elenchus.ui.WorkbenchProject.document;
import static org.elenchus.ui.WorkbenchProject.markers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.sources.library.Desk;
import org.elenchus.ui.MarkedText;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.marker.FindingMarkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditionBuilderTest {

	private static final String DRAWN = """
			{source boek: secondary book title "De molen" year 1990}

			Op die dag werd {moord event| hij vermoord}{@boek p. 3}. Sommigen
			                              ^^^^^^^^^^^^ claim-without-primary-source
			zeggen: {motief motive contested| een complot}{@boek p. 4}.
			                                  ^^^^^^^^^^^ contested-without-counterview
			""";
	private static final String TEXT = MarkedText.text(DRAWN);

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@Test
	void findingsAreMarkedUnderTheirWords() throws CoreException {
		IFile file = workbench.file("boek.elx", TEXT);
		checked();
		assertEquals(DRAWN, MarkedText.draw(TEXT, markers(file)));
	}

	@Test
	void theFirstEditionOpenedHasTheProjectChecked() throws CoreException {
		IFile file = workbench.file("boek.elx", TEXT);
		assertFalse(workbench.project().hasNature(EditionNature.ID));
		workbench.open(file);
		awaitMarkers(file, 2);
		assertTrue(workbench.project().hasNature(EditionNature.ID));
	}

	@Test
	void savingMovesTheMarkersAndKeepsTheirFingerprints() throws Exception {
		IFile file = workbench.file("boek.elx", TEXT);
		ITextEditor editor = workbench.open(file);
		awaitMarkers(file, 2);
		List<Object> fingerprints = fingerprints(file);
		document(editor).replace(0, 0, "Een nieuwe eerste alinea.\n\n");
		editor.doSave(null);
		workbench.build();
		assertEquals("Een nieuwe eerste alinea.\n\n" + DRAWN, MarkedText.draw(document(editor).get(), markers(file)));
		assertEquals(fingerprints, fingerprints(file));
	}

	@Test
	void aKeyResolvesInAnotherEditionOfTheProject() throws CoreException {
		IFile text = workbench.file("tekst.elx", "Zo staat het in {@boek p. 1}.\n");
		checked();
		assertEquals(List.of("unresolved-reference"), rules(text));
		workbench.file("bronnen.elx", "{source boek: primary memoir title \"De molen\"}\n");
		workbench.build();
		assertEquals(List.of(), rules(text));
	}

	@Test
	void aByteOrderMarkDoesNotShiftTheMarkers() throws CoreException {
		String first = "Een eerste alinea.\n\n";
		IFile file = workbench.file("boek.elx", "\uFEFF" + first + TEXT);
		checked();
		ITextEditor editor = workbench.open(file);
		assertEquals(first + TEXT, document(editor).get());
		assertEquals(first + DRAWN, MarkedText.draw(first + TEXT, markers(file)));
	}

	@Test
	void aFileThatIsNoTextIsAnErrorWithItsReason() throws CoreException {
		IFile file = workbench.file("kapot.elx", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
		checked();
		IMarker marker = markers(file).get(0);
		assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
		assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("0xE9"), marker.getAttribute(IMarker.MESSAGE, ""));
	}

	@Test
	void filesOfOtherKindsAndHiddenAndDerivedFoldersAreLeftAlone() throws CoreException {
		workbench.file("boek.txt", TEXT);
		IFolder hidden = workbench.project().getFolder(".oud");
		hidden.create(true, true, null);
		workbench.file(".oud/boek.elx", TEXT);
		IFolder derived = workbench.project().getFolder("uit");
		derived.create(true, true, null);
		derived.setDerived(true, null);
		workbench.file("uit/boek.elx", TEXT);
		checked();
		assertEquals(List.of(), markers(workbench.project()));
	}

	@Test
	void aProjectTakenOutStaysOut() throws Exception {
		IFile file = workbench.file("boek.elx", TEXT);
		checked();
		EditionNature.remove(workbench.project(), null);
		assertEquals(List.of(), markers(file));
		workbench.open(file);
		Job.getJobManager().join(EditionNature.FAMILY, null);
		assertFalse(workbench.project().hasNature(EditionNature.ID));
		assertEquals(0, workbench.project().getDescription().getBuildSpec().length);
	}

	@Test
	void anEditionReadsFullTextsInTheProjectAndNotAboveTheNearestMark() throws CoreException {
		workbench.project().getFolder("edities").create(true, true, null);
		workbench.file("dagboek.txt", "De klok sloeg twee keer voordat iemand het vuur zag.");
		IFile file = workbench.file("edities/boek.elx", """
				Hij schreef: {"klok @dagboek p. 3| De klok sloeg drie keer voordat iemand het vuur zag}.

				{source dagboek: primary diary title "Dagboek" fulltext "../dagboek.txt"}
				{source ander: primary diary title "Ander" fulltext "../../ander.txt"}
				""");
		checked();
		assertEquals(List.of("quotation-differs", "fulltext-unavailable"), fullTextRules(file));
		workbench.file("edities/" + Desk.MARK, "");
		workbench.build();
		assertEquals(List.of("fulltext-unavailable", "fulltext-unavailable"), fullTextRules(file));
	}

	private static List<String> fullTextRules(IFile file) throws CoreException {
		return rules(file).stream().filter(rule -> rule.matches("(fulltext|quotation)-.*")).toList();
	}

	@Test
	void aProjectThatIsCheckedIsMarkedAsADeskOnce() throws CoreException {
		checked();
		IFile mark = workbench.project().getFile(Desk.MARK);
		assertTrue(mark.readString().startsWith("# "), mark.readString());
		EditionNature.remove(workbench.project(), null);
		mark.setContents("settings".getBytes(StandardCharsets.UTF_8), true, false, null);
		checked();
		assertEquals("settings", mark.readString());
	}

	@Test
	void aMarkThatTheWorkbenchHasNotSeenYetIsKept() throws Exception {
		Files.writeString(workbench.project().getLocation().toPath().resolve(Desk.MARK), "settings");
		checked();
		assertEquals("settings", workbench.project().getFile(Desk.MARK).readString());
	}

	@Test
	void aMarkerIsOneLineOfWhatIsSeen() throws CoreException {
		IFile file = workbench.file("boek.elx", "{kirov event| abc\u202e321\u2029::error::x} {@lost\u202e}\n");
		checked();
		assertFalse(markers(file).isEmpty());
		for (IMarker marker : markers(file)) {
			String message = marker.getAttribute(IMarker.MESSAGE, "");
			assertFalse(message.codePoints().anyMatch(point -> point < ' ' || point == 0x202E || point == 0x2029), message);
		}
	}

	private void checked() throws CoreException {
		EditionNature.add(workbench.project(), null);
		workbench.build();
	}

	private static List<String> rules(IFile file) throws CoreException {
		return markers(file).stream().map(marker -> marker.getAttribute(FindingMarkers.RULE, "")).toList();
	}

	private static List<Object> fingerprints(IFile file) throws CoreException {
		return markers(file).stream().<Object>map(marker -> marker.getAttribute(FindingMarkers.FINGERPRINT, "")).toList();
	}
}
