package org.elenchus.ui.marker;

import static org.elenchus.ui.WorkbenchProject.checked;
import static org.elenchus.ui.WorkbenchProject.document;
import static org.elenchus.ui.WorkbenchProject.markers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.builder.EditionNature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FindingMarkersTest {

	private static final String FIRST = "Zo werd {een event| het eerste gezegd}.\n";
	private static final String SECOND = "Zo werd {twee event| het tweede gezegd}.\n";
	private static final String TEXT = FIRST + "\n" + SECOND;

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	private IFile file;

	@BeforeEach
	void anEditionThatWasChecked() throws CoreException {
		file = workbench.file("boek.elx", TEXT);
		EditionNature.add(workbench.project(), null);
		workbench.build();
		assertEquals(2, markers(file).size());
	}

	@Test
	void aFindingThatMovedKeepsItsMarker() throws CoreException {
		List<Long> before = ids();
		write("Iets ervoor.\n\n" + TEXT);
		assertEquals(before, ids());
		assertEquals(List.of("het eerste gezegd", "het tweede gezegd"), words("Iets ervoor.\n\n" + TEXT));
	}

	@Test
	void aFindingThatIsGoneTakesItsMarkerAlong() throws CoreException {
		List<Long> before = ids();
		write(SECOND);
		assertEquals(before.subList(1, 2), ids());
		assertEquals(List.of("het tweede gezegd"), words(SECOND));
	}

	@Test
	void nobodyIsToldOfFindingsThatStay() throws Exception {
		ITextEditor editor = workbench.open(file);
		document(editor).replace(TEXT.length(), 0, "Iets erachter.\n");
		List<IMarkerDelta> told = new ArrayList<>();
		IResourceChangeListener listener = event -> told.addAll(List.of(event.findMarkerDeltas(FindingMarkers.TYPE, true)));
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		editor.doSave(null);
		workbench.build();
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
		assertEquals(List.of(), told);
	}

	@Test
	void oneMoreFindingIsOneMoreMarker() throws CoreException {
		List<Long> before = ids();
		write(TEXT + "\nZo werd {drie event| het derde gezegd}.\n");
		assertEquals(before, ids().subList(0, 2));
		assertEquals(3, ids().size());
	}

	@Test
	void aFileThatIsNoEditionAnyMoreHasNoFindings() throws CoreException {
		file.setDerived(true, null);
		workbench.file("ander.elx", "Een tekst.\n");
		workbench.build();
		assertEquals(List.of(), markers(file));
	}

	private void write(String text) throws CoreException {
		file.setContents(text.getBytes(StandardCharsets.UTF_8), true, false, null);
		workbench.build();
		checked();
	}

	private List<Long> ids() throws CoreException {
		return markers(file).stream().map(IMarker::getId).toList();
	}

	private List<String> words(String text) throws CoreException {
		return markers(file).stream()
				.map(marker -> text.substring(marker.getAttribute(IMarker.CHAR_START, 0), marker.getAttribute(IMarker.CHAR_END, 0))).toList();
	}
}
