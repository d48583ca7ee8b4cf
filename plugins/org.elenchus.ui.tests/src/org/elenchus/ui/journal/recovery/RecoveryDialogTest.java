package org.elenchus.ui.journal.recovery;

import static org.elenchus.ui.WorkbenchProject.await;
import static org.elenchus.ui.WorkbenchProject.document;
import static org.elenchus.ui.WorkbenchProject.page;
import static org.elenchus.ui.WorkbenchProject.widget;
import static org.elenchus.ui.journal.KeptEntries.assertNone;
import static org.elenchus.ui.journal.KeptEntries.leave;
import static org.elenchus.ui.journal.Typing.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.journal.Entry;
import org.elenchus.ui.journal.FileBytes;
import org.elenchus.ui.journal.Journal;
import org.elenchus.ui.journal.KeptEntries;
import org.elenchus.ui.journal.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RecoveryDialogTest {

	private static final String TEXT = "Kirov in Leningrad.\n";
	private static final String WORDS = "Op 1 december: Kirov in Leningrad, 1934.\n";

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@TempDir
	private Path temp;
	private RecoveryDialog dialog;

	@AfterEach
	void nothingStays() throws IOException {
		if (dialog != null) {
			dialog.close();
		}
		page().closeAllEditors(false);
		for (Path file : KeptEntries.files()) {
			Files.delete(file);
		}
	}

	@Test
	void theTextsAreListedWithTimeAndChange() throws CoreException, IOException {
		leave(new Entry(place(file()), "UTF-8", false, digest(file()), Instant.now(), WORDS));
		open();
		assertEquals("Unsaved Words", dialog.getShell().getText());
		assertEquals(List.of("Text", "Last word", "Not in the file", "The file"),
				Stream.of(table().getColumns()).map(column -> column.getText()).toList());
		assertEquals("editions/kirov.elx", table().getItem(0).getText(0));
		assertFalse(table().getItem(0).getText(1).isEmpty());
		assertEquals("1 line, 21 letters more", table().getItem(0).getText(2));
		assertEquals("as it was", table().getItem(0).getText(3));
		assertEquals("Compare Take Over Save As Discard Later", buttons());
	}

	@Test
	void escapeLeavesEverythingForTheNextStart() throws CoreException, IOException {
		Path entry = leaveWords(file());
		open();
		dialog.getShell().traverse(SWT.TRAVERSE_ESCAPE);
		assertNull(dialog.getShell());
		assertTrue(Files.exists(entry));
		assertEquals(1, Offer.find().size());
	}

	@Test
	void wordsAreTakenOverAsOneEditAndReachTheFileWhenTheUserSaves() throws CoreException, IOException {
		IFile file = file();
		Path entry = leaveWords(file);
		open();
		press(RecoveryDialog.TAKE_OVER);
		assertNull(dialog.getShell(), "nothing is left to decide");
		ITextEditor editor = (ITextEditor) page().getActiveEditor();
		assertEquals(WORDS, document(editor).get());
		assertTrue(editor.isDirty());
		assertEquals(TEXT, onDisk(file));
		await("this session keeps the words", () -> !Files.exists(entry));
		assertTrue(KeptEntries.hold(WORDS));

		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(TEXT, document(editor).get());
		editor.getAction(ITextEditorActionConstants.REDO).run();
		assertEquals(WORDS, document(editor).get());
		editor.doSave(null);
		assertEquals(WORDS, onDisk(file));
		assertNone();
	}

	@Test
	void lineEndsAndTheMarkOfTheFileStayWhenWordsAreTakenOver() throws CoreException, IOException {
		IFile file = workbench.file("lines.elx", "\uFEFFa\r\nb\rc\n");
		leave(new Entry(place(file), "UTF-8", true, "", Instant.now(), "a\r\nb’\rc\nd"));
		open();
		press(RecoveryDialog.TAKE_OVER);
		page().getActiveEditor().doSave(null);
		assertEquals("\uFEFFa\r\nb’\rc\nd", onDisk(file));
	}

	@Test
	void wordsTypedBeforeTheDecisionAreKeptBesideTheOldOnes() throws CoreException, IOException {
		IFile file = file();
		Path entry = leaveWords(file);
		type(widget(workbench.open(file)), "x");
		await("both are kept", () -> KeptEntries.hold("x" + TEXT));
		assertEquals(WORDS, KeptEntries.read(entry).text());
		assertEquals(List.of(entry), Offer.find().stream().map(Leftover::entry).toList());
	}

	@Test
	void wordsTypedBeforeTheDecisionAreReplacedOnlyAfterAQuestion() throws CoreException, IOException {
		IFile file = file();
		leaveWords(file);
		ITextEditor editor = workbench.open(file);
		type(widget(editor), "x");
		open();
		answer("Unsaved Changes", "Cancel", () -> press(RecoveryDialog.TAKE_OVER));
		assertEquals("x" + TEXT, document(editor).get());
		assertEquals(1, table().getItemCount());
		answer("Unsaved Changes", "Take Over", () -> press(RecoveryDialog.TAKE_OVER));
		assertEquals(WORDS, document(editor).get());
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals("x" + TEXT, document(editor).get());
	}

	@Test
	void wordsAreDiscardedOnlyAfterAQuestion() throws CoreException, IOException {
		Path entry = leaveWords(file());
		open();
		answer("Discard Words", "Keep", () -> press(RecoveryDialog.DISCARD));
		assertTrue(Files.exists(entry));
		answer("Discard Words", "Discard", () -> press(RecoveryDialog.DISCARD));
		assertFalse(Files.exists(entry));
		assertNull(dialog.getShell());
		assertEquals(TEXT, onDisk(workbench.project().getFile("kirov.elx")));
	}

	@Test
	void wordsOfAFileThatIsGoneCanOnlyBeSavedElsewhereOrDiscarded() throws CoreException, IOException {
		IFile file = file();
		leaveWords(file);
		file.delete(true, null);
		open();
		assertEquals("Save As Discard Later", buttons());
	}

	@Test
	void savingElsewhereWritesTheTextAsItsFileWasWritten() throws CoreException, IOException {
		Entry entry = new Entry(place(file()), "ISO-8859-1", false, "", Instant.now(), "één\r\n");
		Path file = leave(entry);
		assertTrue(decisions().saveAs(Offer.find().get(0), temp.resolve("kirov.elx")));
		assertEquals(List.of((byte) 0xE9, (byte) 0xE9, (byte) 'n', (byte) '\r', (byte) '\n'), bytes(temp.resolve("kirov.elx")));
		assertFalse(Files.exists(file));
	}

	@Test
	void whatItsEncodingCannotWriteIsSavedElsewhereInUtf8() throws IOException {
		Entry entry = new Entry(new Place("", ""), "ISO-8859-1", true, "", Instant.now(), "’t");
		assertEquals("\uFEFF’t", new String(SaveElsewhere.bytes(entry), "UTF-8"));
		Entry wide = new Entry(new Place("", ""), "UTF-16", true, "", Instant.now(), "’t");
		assertEquals("’t", new FileBytes(SaveElsewhere.bytes(wide)).text("UTF-16"));
	}

	@Test
	void aPlaceThatCannotBeWrittenKeepsTheEntry() throws CoreException, IOException {
		Path entry = leaveWords(file());
		open();
		answer("That Did Not Work", "OK", () -> assertFalse(decisions().saveAs(Offer.find().get(0),
				temp.resolve("no/such/folder"))));
		assertTrue(Files.exists(entry));
	}

	@Test
	void theComparisonShowsBothTexts() throws CoreException, IOException {
		leaveWords(file());
		open();
		String[] title = new String[1];
		during(() -> press(RecoveryDialog.COMPARE), shell -> {
			boolean shown = shell.isVisible() && texts(shell).containsAll(List.of(TEXT, WORDS));
			title[0] = shown ? shell.getText() : null;
			if (shown) {
				shell.close();
			}
			return shown;
		});
		assertEquals("kirov.elx: unsaved words", title[0]);
		assertEquals(1, table().getItemCount());
	}

	@Test
	void eachSentenceIsComparedOnALineOfItsOwn() {
		assertEquals("Kirov. \n“Dood!” \nZo’n 3.5 m.\r\n\nWie? ",
				Comparison.sentences("Kirov. “Dood!” Zo’n 3.5 m.\r\n\nWie? "));
	}

	@Test
	void fiftyTextsCanBeDecidedAtOnce() throws CoreException, IOException {
		for (int i = 0; i < 50; i++) {
			leaveWords(workbench.file(i + ".elx", TEXT));
		}
		open();
		assertEquals(50, table().getItemCount());
		table().selectAll();
		table().notifyListeners(SWT.Selection, new Event());
		assertEquals("Take Over Discard Later", buttons());
		answer("Discard Words", "Discard", () -> press(RecoveryDialog.DISCARD));
		assertEquals(List.of(), KeptEntries.files());
	}

	private IFile file() throws CoreException {
		IFile file = workbench.project().getFile("kirov.elx");
		return file.exists() ? file : workbench.file("kirov.elx", TEXT);
	}

	private static Path leaveWords(IFile file) throws IOException, CoreException {
		return leave(new Entry(place(file), "UTF-8", false, digest(file), Instant.now(), WORDS));
	}

	private static Place place(IFile file) {
		return new Place(file.getFullPath().toString(), file.getLocationURI().toString());
	}

	private static String digest(IFile file) throws IOException, CoreException {
		return FileBytes.of(EFS.getStore(file.getLocationURI())).digest();
	}

	private static String onDisk(IFile file) throws IOException {
		return Files.readString(file.getLocation().toPath());
	}

	private static List<Byte> bytes(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		return IntStream.range(0, bytes.length).mapToObj(i -> bytes[i]).toList();
	}

	private static Decisions decisions() {
		return new Decisions(Offer.window(), Journal.ofWorkspace(), () -> Offer.window().getShell());
	}

	private void open() {
		dialog = new RecoveryDialog(Offer.window(), Journal.ofWorkspace(), Offer.find());
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private void press(int button) {
		dialog.buttonPressed(button);
	}

	private Table table() {
		return controls(dialog.getShell()).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
	}

	/** What can be pressed. */
	private String buttons() {
		return String.join(" ", controls(dialog.getShell()).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(Button::isEnabled).map(button -> button.getText().replaceAll("[&…]", "")).toList());
	}

	/** Presses a button of a question that something asks. */
	private static void answer(String title, String label, Runnable asking) {
		during(asking, shell -> {
			Optional<Button> button = controls(shell).filter(Button.class::isInstance).map(Button.class::cast)
					.filter(each -> each.getText().replace("&", "").equals(label)).findFirst();
			button.filter(each -> shell.getText().equals(title)).ifPresent(each -> each.notifyListeners(SWT.Selection, new Event()));
			return button.isPresent() && shell.isDisposed();
		});
	}

	/** Does what opens a window and waits for its end; the window is shown to something again and again until that is content. */
	private static void during(Runnable opening, Predicate<Shell> content) {
		List<Shell> before = List.of(Display.getCurrent().getShells());
		boolean[] done = new boolean[1];
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		Runnable[] look = new Runnable[1];
		look[0] = () -> {
			List<Shell> opened = Stream.of(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell)).toList();
			if (System.nanoTime() > end) {
				opened.forEach(Shell::close);
				return;
			}
			done[0] = opened.stream().anyMatch(content);
			if (!done[0]) {
				Display.getCurrent().timerExec(200, look[0]);
			}
		};
		Display.getCurrent().timerExec(200, look[0]);
		opening.run();
		assertTrue(done[0], "the window that was waited for");
	}

	private static List<String> texts(Composite parent) {
		return controls(parent).filter(StyledText.class::isInstance)
				.map(text -> ((StyledText) text).getText()).toList();
	}

	private static Stream<Control> controls(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> Stream.concat(Stream.of(child),
				child instanceof Composite composite ? controls(composite) : Stream.empty()));
	}
}
