package org.elenchus.ui.annotation;

import static org.elenchus.ui.WorkbenchProject.await;
import static org.elenchus.ui.WorkbenchProject.awaitMarkers;
import static org.elenchus.ui.WorkbenchProject.document;
import static org.elenchus.ui.WorkbenchProject.markers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.elenchus.rules.Rule;
import org.elenchus.ui.Keys;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.builder.EditionNature;
import org.elenchus.ui.extension.GuestBundle;
import org.elenchus.ui.marker.FindingMarkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;

/** What is found while one types, and nothing is saved. */
class LiveAnnotationsTest {

	private static final String SOURCE = "{source boek: secondary book title \"De molen\" year 1990}\n\n";
	private static final String TEXT = SOURCE + "Op die dag werd {moord event| hij vermoord}{@boek p. 3}.\n";
	private static final String CITATION = "{@boek p. 3}";
	private static final String SAVED = "claim-without-primary-source hij vermoord";
	private static final String UNSOURCED = "claim-without-source hij vermoord";

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	private IFile file;
	private ITextEditor editor;

	@BeforeEach
	void anEditionThatIsCheckedAndOpened() throws CoreException {
		file = workbench.file("boek.elx", TEXT);
		EditionNature.add(workbench.project(), null);
		workbench.build();
		editor = workbench.open(file);
		await("the finding is shown", () -> shown().equals(List.of(SAVED)));
	}

	@Test
	void aFindingAppearsWhileOneTypesAndGoesWhenItIsMended() throws Exception {
		StyledText widget = WorkbenchProject.widget(editor);
		widget.setSelection(TEXT.length());
		new Keys(widget).type("\nEn toen {ziek event| was hij ziek}.");
		await("the new claim has no source", () -> shown().equals(List.of(SAVED, "claim-without-source was hij ziek")));
		widget.setSelection(document(editor).getLength() - 1);
		new Keys(widget).type("{@boek p. 4}");
		await("the new claim has a source", () -> shown().equals(List.of(SAVED, "claim-without-primary-source was hij ziek")));
		assertEquals(List.of("claim-without-primary-source"), rules(file));
	}

	@Test
	void whatIsNoLongerFoundIsHiddenAndComesBackWithUndo() throws Exception {
		Annotation before = findings().getFirst();
		document(editor).replace(TEXT.indexOf(CITATION), CITATION.length(), "");
		await("another finding is shown", () -> shown().equals(List.of(UNSOURCED)));
		assertEquals(List.of("claim-without-primary-source"), rules(file));
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		await("the first finding is shown again", () -> shown().equals(List.of(SAVED)));
		assertSame(before, findings().getFirst());
	}

	@Test
	void aFindingThatStaysKeepsItsAnnotationWhileItMoves() throws Exception {
		Annotation before = findings().getFirst();
		document(editor).replace(0, 0, "Een nieuwe eerste alinea met {x event| een bewering}.\n\n");
		await("both findings are shown", () -> shown().equals(List.of("claim-without-source een bewering", SAVED)));
		assertSame(before, findings().getLast());
	}

	@Test
	void whatIsSavedHasItsMarkersAndIsShownOnce() throws Exception {
		document(editor).replace(TEXT.indexOf(CITATION), CITATION.length(), "");
		await("another finding is shown", () -> shown().equals(List.of(UNSOURCED)));
		editor.doSave(null);
		workbench.build();
		assertEquals(List.of("claim-without-source"), rules(file));
		await("the marker is what is shown", () -> findings().stream().allMatch(SavedFinding.class::isInstance));
		assertEquals(List.of(UNSOURCED), shown());
	}

	/** As what compares the lines says after each save. */
	@Test
	void thatAllOfSomethingElseHasChangedIsNoReasonToDrawAllFindings() {
		AnnotationModel model = (AnnotationModel) editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		Compared lines = new Compared();
		model.addAnnotationModel(lines, lines);
		lines.addAnnotation(new Annotation(false), new Position(0, 1));
		ModelEvents told = new ModelEvents(model, lines);
		lines.compared();
		assertFalse(told.last().isWorldChange());
	}

	private static final class Compared extends AnnotationModel {

		void compared() {
			fireModelChanged(new AnnotationModelEvent(this, true));
		}
	}

	@Test
	void whatIsGivenUpLeavesTheMarkersAsTheyWere() throws Exception {
		IMarker before = markers(file).getFirst();
		document(editor).replace(TEXT.indexOf(CITATION), CITATION.length(), "");
		await("another finding is shown", () -> shown().equals(List.of(UNSOURCED)));
		WorkbenchProject.page().closeEditor(editor, false);
		workbench.build();
		assertEquals(List.of(before), markers(file));
		editor = workbench.open(file);
		await("the finding is shown", () -> shown().equals(List.of(SAVED)));
	}

	@Test
	void whatIsTypedInOneTextCountsForAnotherThatIsOpen() throws Exception {
		IFile other = workbench.file("ander.elx", "Zo {komst event| kwam men}{@elders p. 2}.\n");
		workbench.build();
		assertEquals(List.of("unresolved-reference"), rules(other));
		ITextEditor first = editor;
		editor = workbench.open(other);
		await("the source is unknown", () -> shown().equals(List.of("unresolved-reference elders")));
		document(first).replace(0, 0, "{source elders: primary diary title \"Elders\" year 1910}\n\n");
		await("the source is known", () -> shown().isEmpty());
		assertEquals(List.of("unresolved-reference"), rules(other));
		first.doRevertToSaved();
		await("the source is unknown again", () -> shown().equals(List.of("unresolved-reference elders")));
	}

	@Test
	void aProjectThatIsNoLongerCheckedShowsNothing() throws Exception {
		document(editor).replace(TEXT.indexOf(CITATION), CITATION.length(), "");
		await("another finding is shown", () -> shown().equals(List.of(UNSOURCED)));
		EditionNature.remove(workbench.project(), null);
		await("nothing is shown", () -> shown().isEmpty());
	}

	@Test
	void whatIsCutAndPutBackOrReplacedAsAWholeIsStillShown() throws Exception {
		document(editor).replace(TEXT.length(), 0, "\nEn toen {ziek event| was hij ziek}.\n");
		List<String> both = List.of(SAVED, "claim-without-source was hij ziek");
		await("both findings are shown", () -> shown().equals(both));
		String text = document(editor).get();
		document(editor).replace(SOURCE.length(), text.length() - SOURCE.length(), "");
		document(editor).replace(SOURCE.length(), 0, text.substring(SOURCE.length()));
		await("what was cut and put back is shown", () -> shown().equals(both));
		document(editor).set(text);
		await("what was replaced is shown", () -> shown().equals(both));
	}

	@Test
	void aGuestsRuleThatThrowsIsToldAndTheOthersGoOn() throws Exception {
		Bundle guest = new GuestBundle().using("Require-Bundle: org.elenchus.rules").with(Rule.class, ThrowingRule.class)
				.withPage("ask-the-guest").install();
		try {
			editor.doSave(null);
			document(editor).replace(0, 0, " ");
			editor.doSave(null);
			workbench.build();
			awaitMarkers(file, 2);
			assertTrue(markers(file).getFirst().getAttribute(IMarker.MESSAGE, "").contains("ask-the-guest"));
			document(editor).replace(TEXT.indexOf(CITATION) + 1, CITATION.length(), "");
			await("what others found is shown", () -> shown().stream().anyMatch(UNSOURCED::equals));
			assertTrue(findings().stream().anyMatch(each -> each.getText().contains("ask-the-guest")), findings().toString());
		} finally {
			guest.uninstall();
		}
	}

	private List<Annotation> findings() {
		IAnnotationModel model = model();
		List<Annotation> all = new ArrayList<>();
		model.getAnnotationIterator().forEachRemaining(all::add);
		return all.stream().filter(ShownFinding.class::isInstance).sorted(Comparator.comparing(each -> model.getPosition(each).getOffset())).toList();
	}

	/** The rules and the words of what is shown, in the order of the text. */
	private List<String> shown() {
		return findings().stream().map(each -> ((ShownFinding) each).key().rule() + " " + words(model().getPosition(each))).toList();
	}

	private String words(Position place) {
		return document(editor).get().substring(place.getOffset(), place.getOffset() + place.getLength());
	}

	private IAnnotationModel model() {
		return editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
	}

	private static List<String> rules(IFile file) throws CoreException {
		return markers(file).stream().map(marker -> marker.getAttribute(FindingMarkers.RULE, "")).toList();
	}
}
