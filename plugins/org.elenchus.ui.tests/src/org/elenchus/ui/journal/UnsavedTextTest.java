package org.elenchus.ui.journal;

import static org.elenchus.ui.WorkbenchProject.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.elenchus.ui.WorkbenchProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** With a writer that does its work when the test says so. */
class UnsavedTextTest {

	private record Task(Runnable work, long millis) {
	}

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@TempDir
	private Path temp;

	private final List<Task> tasks = new ArrayList<>();
	private final List<String> complaints = new ArrayList<>();
	private final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(0) {

		@Override
		public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
			tasks.add(new Task(work, unit.toMillis(delay)));
			return null;
		}

		@Override
		public void execute(Runnable work) {
			tasks.add(new Task(work, 0));
		}
	};
	private Path place;
	private IDocument document;
	private UnsavedText text;

	@BeforeEach
	void open() throws CoreException {
		place = temp.resolve("journal");
		document = document(workbench.open(workbench.file("kirov.elx", "Kirov\n")));
		ITextFileBuffer buffer = ITextFileBufferManager.DEFAULT.getTextFileBuffer(document);
		text = new UnsavedText(buffer, new JournalFolder(place), writer,
				(where, reason) -> complaints.add(where.shown() + " " + reason.getClass().getSimpleName()));
	}

	@Test
	void keysWithoutAPauseMakeOneWriteThatBeginsASecondAfterTheFirst() throws BadLocationException, IOException {
		type("abc");
		assertEquals(List.of(1_000L), tasks.stream().map(Task::millis).toList());
		work();
		assertEquals("abcKirov\n", entry());
		type("d");
		type("e");
		assertEquals(List.of(1_000L), tasks.stream().map(Task::millis).toList());
		work();
		assertEquals("edabcKirov\n", entry());
	}

	@Test
	void aTextThatIsSavedIsNotWrittenByWhatWasStillToDo() throws BadLocationException {
		type("a");
		text.saved();
		work();
		work();
		assertFalse(Files.exists(place) && place.toFile().list().length > 0);
		type("b");
		assertEquals(List.of(), tasks);
	}

	@Test
	void theUserIsToldOnceThatNothingIsKeptAndTypingGoesOn() throws Exception {
		Files.writeString(place, "a file where the folder should be");
		work();
		assertEquals(List.of(), complaints); // she is typing
		Thread.sleep(1_600);
		work();
		assertEquals(List.of("editions/kirov.elx FileAlreadyExistsException"), complaints);
		type("a");
		work();
		assertEquals(1, complaints.size());
		assertTrue(tasks.stream().allMatch(task -> task.millis() == 10_000), tasks.toString());

		Files.delete(place);
		work();
		assertEquals("aKirov\n", entry());
		Files.delete(files().get(0));
		Files.delete(place);
		Files.writeString(place, "again");
		type("b");
		work();
		Thread.sleep(1_600);
		work();
		assertEquals(2, complaints.size());
	}

	private void type(String words) throws BadLocationException {
		document.replace(0, 0, words);
	}

	private void work() {
		List<Task> todo = List.copyOf(tasks);
		tasks.clear();
		todo.forEach(task -> task.work().run());
	}

	private String entry() throws IOException {
		assertEquals(1, files().size());
		return EntryFormat.read(Files.readAllBytes(files().get(0))).entry().text();
	}

	private List<Path> files() throws IOException {
		try (var files = Files.list(place)) {
			return files.toList();
		}
	}
}
