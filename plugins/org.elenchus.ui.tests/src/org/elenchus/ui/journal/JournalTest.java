package org.elenchus.ui.journal;

import static org.elenchus.ui.WorkbenchProject.await;
import static org.elenchus.ui.WorkbenchProject.document;
import static org.elenchus.ui.WorkbenchProject.page;
import static org.elenchus.ui.WorkbenchProject.settle;
import static org.elenchus.ui.WorkbenchProject.widget;
import static org.elenchus.ui.journal.KeptEntries.assertNone;
import static org.elenchus.ui.journal.KeptEntries.files;
import static org.elenchus.ui.journal.Typing.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.ui.WorkbenchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

	private static final String TEXT = "Kirov in Leningrad.\n";

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@TempDir
	private Path temp;

	@AfterEach
	void nothingIsLeft() {
		page().closeAllEditors(false);
		assertNone();
	}

	@Test
	void typedWordsAreKeptPrivatelyAndTheFileIsNotTouched() throws CoreException, IOException {
		IFile file = workbench.file("kirov.elx", TEXT);
		ITextEditor editor = workbench.open(file);
		assertEquals(List.of(), files());
		type(widget(editor), "In 1934: ");
		awaitKept("In 1934: " + TEXT);

		Path entry = files().get(0);
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(entry)));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(entry.getParent())));
		assertTrue(entry.getFileName().toString().matches("[0-9a-f-]{36}\\.journal"), entry.toString());
		Entry kept = kept();
		assertEquals(new Place("/editions/kirov.elx", file.getLocationURI().toString()), kept.place());
		assertEquals(FileBytes.of(EFS.getStore(file.getLocationURI())).digest(), kept.digest());
		assertEquals("UTF-8", kept.encoding());
		assertEquals(TEXT, Files.readString(file.getLocation().toPath()));
	}

	@Test
	void wordsTypedLaterAreKeptToo() throws CoreException {
		ITextEditor editor = workbench.open(workbench.file("kirov.elx", TEXT));
		type(widget(editor), "a");
		awaitKept("a" + TEXT);
		type(widget(editor), "bc");
		awaitKept("abc" + TEXT);
	}

	@Test
	void lineEndsAndMarkAreKept() throws CoreException, IOException {
		ITextEditor editor = workbench.open(workbench.file("kirov.elx", "\uFEFFKirov\r\nin\rLeningrad"));
		type(widget(editor), "é");
		awaitKept("éKirov\r\nin\rLeningrad");
		assertTrue(kept().bom());
	}

	@Test
	void savingTakesTheEntryAway() throws CoreException {
		ITextEditor editor = workbench.open(workbench.file("kirov.elx", TEXT));
		type(widget(editor), "a");
		awaitKept("a" + TEXT);
		editor.doSave(null);
		assertNone();
	}

	@Test
	void savingAtOnceLeavesNoEntryBehind() throws CoreException, InterruptedException {
		ITextEditor editor = workbench.open(workbench.file("kirov.elx", TEXT));
		type(widget(editor), "a");
		editor.doSave(null);
		Thread.sleep(1_500); // by then the entry of the letter would have been written
		assertNone();
	}

	@Test
	void wordsTypedAfterSavingAreKept() throws CoreException {
		ITextEditor editor = workbench.open(workbench.file("kirov.elx", TEXT));
		type(widget(editor), "a");
		editor.doSave(null);
		type(widget(editor), "b");
		awaitKept("ab" + TEXT);
	}

	@Test
	void revertingTakesTheEntryAway() throws CoreException {
		ITextEditor editor = workbench.open(workbench.file("kirov.elx", TEXT));
		type(widget(editor), "a");
		awaitKept("a" + TEXT);
		editor.doRevertToSaved();
		assertNone();
	}

	@Test
	void closingWithoutSavingTakesTheEntryAway() throws CoreException {
		ITextEditor editor = workbench.open(workbench.file("kirov.elx", TEXT));
		type(widget(editor), "a");
		awaitKept("a" + TEXT);
		page().closeEditor(editor, false);
		assertNone();
	}

	@Test
	void aFileInTwoWindowsHasOneEntry() throws WorkbenchException, CoreException, IOException {
		IFile file = workbench.file("kirov.elx", TEXT);
		ITextEditor editor = workbench.open(file);
		IWorkbenchPage other = PlatformUI.getWorkbench().openWorkbenchWindow(null).getActivePage();
		try {
			ITextEditor second = (ITextEditor) IDE.openEditor(other, file);
			type(widget(second), "a");
			type(widget(editor), "b");
			awaitKept(document(editor).get());
			assertEquals(1, files().size());
		} finally {
			other.closeAllEditors(false);
			other.getWorkbenchWindow().close();
		}
	}

	@Test
	void aFileOutsideTheWorkspaceIsKeptByItsPlace() throws CoreException, IOException {
		Path file = Files.writeString(temp.resolve("één brief.elx"), TEXT);
		ITextEditor editor = (ITextEditor) IDE.openEditorOnFileStore(page(), EFS.getStore(file.toUri()));
		type(widget(editor), "a");
		awaitKept("a" + TEXT);
		Place place = kept().place();
		assertEquals("", place.path());
		assertEquals(file.toString(), place.shown());
		assertEquals(file, Path.of(URI.create(place.uri())));
	}

	@Test
	void aLinkedFileIsKeptByItsPathAndWhatItLeadsTo() throws CoreException, IOException {
		Path target = Files.writeString(temp.resolve("brief.elx"), TEXT);
		IFile link = workbench.project().getFile("link.elx");
		link.createLink(target.toUri(), IResource.NONE, null);
		type(widget(workbench.open(link)), "a");
		awaitKept("a" + TEXT);
		Place place = kept().place();
		assertEquals("/editions/link.elx", place.path());
		assertEquals(target, Path.of(URI.create(place.uri())));
	}

	@Test
	void wordsFollowAFileThatIsMoved() throws CoreException, IOException {
		IFile file = workbench.file("kirov.elx", TEXT);
		type(widget(workbench.open(file)), "a");
		awaitKept("a" + TEXT);
		file.move(file.getFullPath().removeLastSegments(1).append("moord.elx"), true, null);
		await("the moved text is kept", () -> files().size() == 1
				&& kept().place().path().equals("/editions/moord.elx"));
		assertEquals("a" + TEXT, kept().text());
	}

	@Test
	void wordsOfAFileThatIsDeletedStay() throws CoreException, IOException {
		IFile file = workbench.file("kirov.elx", TEXT);
		type(widget(workbench.open(file)), "a");
		awaitKept("a" + TEXT);
		file.delete(true, null);
		settle();
		Journal.ofWorkspace().flush();
		assertEquals("a" + TEXT, kept().text());
	}

	@Test
	void otherTextsAreNotKept() throws CoreException, InterruptedException, BadLocationException {
		ITextEditor editor = workbench.open(workbench.file("letter.txt", TEXT));
		document(editor).replace(0, 0, "a");
		Thread.sleep(1_500); // by then an entry would have been written
		assertNone();
	}

	private static void awaitKept(String text) {
		await("kept: " + text, () -> KeptEntries.hold(text));
	}

	/** The only entry. */
	private static Entry kept() {
		assertEquals(1, files().size());
		return KeptEntries.read(files().get(0));
	}
}
