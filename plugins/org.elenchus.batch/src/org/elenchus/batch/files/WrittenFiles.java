package org.elenchus.batch.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.batch.files.FileFault.Deed;
import org.elenchus.batch.files.WholeFile.Content;

/**
 * Writes {@linkplain WholeFile whole files} for a user: what stands against one is told with the name that he knows it by.
 *
 * @param directory the folder to which paths are relative, and from which messages name them
 */
public record WrittenFiles(Path directory) {

	/** What writes. */
	private interface Writing {

		void write(Path place) throws IOException;
	}

	/** Writes text as {@link WholeFile#write(Path, Content)} does. */
	public void write(Path file, Content content) throws FileFault {
		done(Deed.WRITE, file, place -> WholeFile.write(place, content));
	}

	/** Writes bytes as {@link WholeFile#write(Path, byte[])} does. */
	public void write(Path file, byte[] bytes) throws FileFault {
		done(Deed.WRITE, file, place -> WholeFile.write(place, bytes));
	}

	/** Writes a file that is not there yet. */
	public void create(Path file, Content content) throws FileFault {
		done(Deed.WRITE, file, place -> WholeFile.create(place, content));
	}

	/** Makes a folder, and those in which it lies, where they are missing. */
	public void makeFolder(Path folder) throws FileFault {
		done(Deed.MAKE_FOLDER, folder, Files::createDirectories);
	}

	private void done(Deed deed, Path file, Writing writing) throws FileFault {
		try {
			writing.write(directory.resolve(file));
		} catch (IOException e) {
			throw new FileFault(deed, ShownPath.of(directory, file), e);
		}
	}
}
