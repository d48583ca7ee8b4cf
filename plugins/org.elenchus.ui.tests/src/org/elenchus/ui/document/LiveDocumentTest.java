package org.elenchus.ui.document;

import static org.elenchus.ui.WorkbenchProject.await;
import static org.elenchus.ui.WorkbenchProject.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.ide.document.LiveListener;
import org.elenchus.ide.document.Reading;
import org.elenchus.ui.WorkbenchProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LiveDocumentTest {

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	private final LiveListener listener = new LiveListener() {
	};

	@Test
	void twoEditorsOfOneFileHaveOneModelThatGoesWithTheLast() throws Exception {
		IFile file = workbench.file("boek.elx", "Een.\n");
		ITextEditor first = workbench.open(file);
		IWorkbenchPage page = WorkbenchProject.page();
		ITextEditor second = (ITextEditor) page.openEditor(first.getEditorInput(), first.getSite().getId(), true,
				IWorkbenchPage.MATCH_NONE);
		assertNotSame(first, second);
		IDocument document = document(first);
		LiveDocument live = LiveDocument.connect(document, listener);
		document.replace(0, 3, "Twee");
		assertEquals("Twee.\n", live.edition().ask(reading -> reading.file().text()).get());
		page.closeEditor(first, false);
		assertSame(live, LiveDocument.connect(document, listener));
		page.closeEditor(second, false);
		live.disconnect(listener);
		assertThrows(CancellationException.class, () -> live.edition().ask(Reading::version).get());
	}

	@Test
	void aFileOutsideOfTheWorkspaceIsReadAlone(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("los.elx"), "Los {x event| woord}.\n");
		ITextEditor editor = (ITextEditor) IDE.openEditorOnFileStore(WorkbenchProject.page(), EFS.getLocalFileSystem().getStore(IPath.fromPath(file)));
		LiveDocument live = LiveDocument.connect(document(editor), listener);
		document(editor).replace(0, 3, "Vast");
		assertEquals("Vast {x event| woord}.\n", live.edition().ask(reading -> reading.edition().text()).get());
		live.disconnect(listener);
		WorkbenchProject.page().closeEditor(editor, false);
	}

	@Test
	void everyKindOfChangeOfADocumentIsFollowed() throws Exception {
		Document document = new Document("een twee drie");
		LiveDocument live = LiveDocument.connect(document, listener);
		document.replace(4, 4, null);
		document.set("vier");
		document.replace(4, 0, " vijf");
		assertEquals("vier vijf", live.edition().ask(reading -> reading.file().text()).get());
		live.disconnect(listener);
	}

	@Test
	void aFileThatIsRenamedWhileItIsOpenIsFollowedUnderItsNewName() throws Exception {
		IFile file = workbench.file("boek.elx", "Een.\n");
		ITextEditor editor = workbench.open(file);
		file.move(workbench.project().getFile("nieuw.elx").getFullPath(), true, null);
		await("the editor has the new file", () -> editor.getTitle().equals("nieuw.elx"));
		LiveDocument live = LiveDocument.connect(document(editor), listener);
		assertEquals("nieuw.elx", live.edition().location());
		live.disconnect(listener);
	}
}
