package org.elenchus.ui.annotation;

import static org.elenchus.ui.WorkbenchProject.document;
import static org.elenchus.ui.WorkbenchProject.markers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.builder.EditionNature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When an editor is told that its annotations have changed. */
class MarkerNewsTest {

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	private IFile file;
	private ITextEditor editor;
	private ModelEvents told;

	@BeforeEach
	void anOpenEditionWithAFinding() throws CoreException {
		file = workbench.file("boek.elx", "Op die dag werd {moord event| hij vermoord}.\n");
		EditionNature.add(workbench.project(), null);
		workbench.build();
		editor = workbench.open(file);
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		told = new ModelEvents(model, model);
	}

	@Test
	void aMarkerThatFollowsItsWordsIsNoNews() throws Exception {
		document(editor).replace(0, 0, "Een begin.\n");
		int before = told.count();
		editor.doSave(null);
		assertEquals("Een begin.\n".length() + "Op die dag werd {moord event| ".length(), start());
		assertEquals(before, told.count());
	}

	@Test
	void anotherMessageIsNews() throws CoreException {
		marker().setAttribute(IMarker.MESSAGE, "Iets anders.");
		assertTrue(told.count() > 0);
	}

	@Test
	void anotherSeverityIsNews() throws CoreException {
		marker().setAttribute(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
		assertTrue(told.count() > 0);
	}

	@Test
	void anotherPlaceIsNews() throws CoreException {
		marker().setAttribute(IMarker.CHAR_START, 0);
		assertTrue(told.count() > 0);
	}

	@Test
	void aMarkerThatIsGoneIsNews() throws CoreException {
		marker().delete();
		assertTrue(told.count() > 0);
	}

	private int start() throws CoreException {
		return marker().getAttribute(IMarker.CHAR_START, -1);
	}

	private IMarker marker() throws CoreException {
		return markers(file).getFirst();
	}
}
