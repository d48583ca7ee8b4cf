package org.elenchus.ui.journal.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.elenchus.batch.files.WholeFile;
import org.elenchus.ui.journal.Entry;
import org.elenchus.ui.journal.FileBytes;

/** Writes a text to a file of the user's choice, as the text's own file was written: with its encoding and its mark. */
final class SaveElsewhere {

	private static final char MARK = '\uFEFF';

	private SaveElsewhere() {
	}

	static void save(Entry entry, Path target) throws IOException, CoreException {
		WholeFile.write(target, bytes(entry));
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(target.toUri())) {
			file.refreshLocal(IResource.DEPTH_ZERO, null);
		}
	}

	/** In UTF-8 where the file's own encoding has not all the letters; Java's UTF-16 writes its mark by itself. */
	static byte[] bytes(Entry entry) throws IOException {
		Charset own = FileBytes.charset(entry.encoding());
		String text = entry.bom() && !own.equals(StandardCharsets.UTF_16) ? MARK + entry.text() : entry.text();
		try {
			return encoded(text, own);
		} catch (CharacterCodingException e) {
			return encoded(text, StandardCharsets.UTF_8);
		}
	}

	private static byte[] encoded(String text, Charset charset) throws CharacterCodingException {
		ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
		byte[] exact = new byte[bytes.remaining()];
		bytes.get(exact);
		return exact;
	}
}
