package org.elenchus.ui.journal.recovery;

import static org.elenchus.ui.journal.KeptEntries.assertNone;
import static org.elenchus.ui.journal.KeptEntries.leave;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
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

class UnsavedEntriesTest {

	private static final String TEXT = "Kirov\nin\nLeningrad\n";

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@TempDir
	private Path temp;

	@AfterEach
	void nothingStays() throws IOException {
		for (Path file : KeptEntries.files()) {
			Files.delete(file);
		}
	}

	@Test
	void aFileThatIsAsItWasIsCalledSo() throws CoreException, IOException {
		leave(entry(workbench.file("kirov.elx", TEXT), "Kirov, 1934\nin\nLeningrad\n"));
		assertEquals("editions/kirov.elx SAME Change[lines=1, letters=6]", only());
	}

	@Test
	void aFileThatOthersChangedIsCalledSo() throws CoreException, IOException {
		IFile file = workbench.file("kirov.elx", TEXT);
		leave(entry(file, "Kirov\nin\n"));
		file.setContents("Kirov\nbij\nLeningrad\n".getBytes(), 0, null);
		assertEquals("editions/kirov.elx CHANGED Change[lines=1, letters=-11]", only());
	}

	@Test
	void aFileThatIsGoneIsCalledSo() throws CoreException, IOException {
		IFile file = workbench.file("kirov.elx", TEXT);
		leave(entry(file, "words"));
		file.delete(true, null);
		assertEquals("editions/kirov.elx GONE null", only());
	}

	@Test
	void aFileOfAClosedProjectIsFoundWhereItLies() throws CoreException, IOException {
		leave(entry(workbench.file("kirov.elx", TEXT), TEXT + "words\n"));
		workbench.project().close(null);
		assertEquals("editions/kirov.elx SAME Change[lines=1, letters=6]", only());
	}

	@Test
	void aFileThatItsDeletedProjectLeftBehindIsFound() throws CoreException, IOException {
		leave(entry(workbench.file("kirov.elx", TEXT), TEXT + "words\n"));
		Path folder = workbench.project().getLocation().toPath();
		workbench.project().delete(false, true, null);
		assertEquals("editions/kirov.elx SAME Change[lines=1, letters=6]", only());
		Files.delete(folder.resolve("kirov.elx"));
		assertEquals("editions/kirov.elx GONE null", only());
		workbench.project().create(null);
	}

	@Test
	void aFileOutsideTheWorkspaceIsFound() throws CoreException, IOException {
		Path file = Files.writeString(temp.resolve("één brief.elx"), TEXT);
		leave(new Entry(new Place("", file.toUri().toString()), "UTF-8", false, digest(file), Instant.now(), "words"));
		assertEquals(file + " SAME Change[lines=1, letters=-14]", only());
		Files.delete(file);
		assertEquals(file + " GONE null", only());
	}

	@Test
	void whatStandsInTheFileIsDroppedWithoutAWord() throws CoreException, IOException {
		leave(entry(workbench.file("kirov.elx", "\uFEFF" + TEXT), TEXT));
		assertEquals(List.of(), find());
		assertNone();
	}

	@Test
	void damagedEntriesAreToldAndStay() throws CoreException, IOException {
		Path entry = leave(entry(workbench.file("kirov.elx", TEXT), "words of mine"));
		byte[] bytes = Files.readAllBytes(entry);
		bytes[bytes.length - 1] = 'x';
		Files.write(entry, bytes);
		assertEquals("editions/kirov.elx DAMAGED null", only());
		Files.writeString(entry, "nothing that we know");
		assertEquals(" DAMAGED null", only());
		assertTrue(Files.exists(entry));
	}

	@Test
	void theLastWordComesFirst() throws CoreException, IOException {
		for (int hour : List.of(3, 5, 4)) {
			IFile file = workbench.file(hour + ".elx", TEXT);
			leave(new Entry(place(file), "UTF-8", false, "", Instant.ofEpochSecond(3_600 * hour), "words"));
		}
		assertEquals(List.of("5.elx", "4.elx", "3.elx"), find().stream().map(leftover -> leftover.place().name()).toList());
	}

	@Test
	void aLineThatOccursTwiceCountsTwice() {
		assertEquals(new Change(1, 2), Change.between("a\nb\n", "a\na\nb\n"));
		assertEquals(new Change(0, -2), Change.between("a\na\n", "a\n"));
	}

	private static List<Leftover> find() throws IOException {
		return new UnsavedEntries(Journal.ofWorkspace().folder()).find();
	}

	private static String only() throws IOException {
		assertEquals(1, find().size());
		Leftover leftover = find().get(0);
		return leftover.place().shown() + " " + leftover.standing() + " " + leftover.change();
	}

	private static Entry entry(IFile file, String text) throws IOException {
		return new Entry(place(file), "UTF-8", false, digest(file.getLocation().toPath()), Instant.now(), text);
	}

	private static Place place(IFile file) {
		return new Place(file.getFullPath().toString(), file.getLocationURI().toString());
	}

	private static String digest(Path file) throws IOException {
		try {
			return FileBytes.of(EFS.getStore(file.toUri())).digest();
		} catch (CoreException e) {
			throw new IOException(e);
		}
	}
}
