package org.elenchus.ui.annotation;

import static org.elenchus.ui.WorkbenchProject.awaitMarkers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.marker.FindingMarkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditionAnnotationsTest {

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@Test
	void onlyWhatCanBeFixedHasABulb() throws CoreException {
		IFile file = workbench.file("a.elx", "{moord event| Kirov werd vermoord}.");
		ITextEditor editor = workbench.open(file);
		awaitMarkers(file, 1);
		IMarker fixable = file.createMarker("org.elenchus.ui.tests.fixable",
				Map.of(IMarker.SEVERITY, IMarker.SEVERITY_WARNING, IMarker.CHAR_START, 0, IMarker.CHAR_END, 1));
		WorkbenchProject.await("two annotations", () -> annotations(editor).size() == 2);
		for (MarkerAnnotation annotation : annotations(editor)) {
			assertEquals(annotation.getMarker().equals(fixable), annotation.isQuickFixable(), annotation.getText());
			annotation.update();
			assertEquals(annotation.getMarker().equals(fixable), annotation.isQuickFixable(), annotation.getText());
		}
		assertFalse(annotations(editor).stream()
				.noneMatch(annotation -> annotation.getMarker().getAttribute(FindingMarkers.RULE, null) != null));
	}

	private static List<MarkerAnnotation> annotations(ITextEditor editor) {
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		List<MarkerAnnotation> found = new ArrayList<>();
		model.getAnnotationIterator().forEachRemaining(annotation -> {
			if (annotation instanceof MarkerAnnotation marked) {
				found.add(marked);
			}
		});
		return found;
	}
}
