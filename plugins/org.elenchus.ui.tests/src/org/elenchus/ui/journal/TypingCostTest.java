package org.elenchus.ui.journal;

import static org.elenchus.ui.WorkbenchProject.await;

import java.lang.management.ManagementFactory;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.elenchus.ui.WorkbenchProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tells what the journal costs the thread that the user types in. */
class TypingCostTest {

	/** Lines of 100 letters: the 1.2 MB of a long edition. */
	private static final int LINES = 12_000;
	private static final int KEYS = 10_000;
	private static final ITextFileBufferManager BUFFERS = ITextFileBufferManager.DEFAULT;

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@Test
	void aLongTextIsKeptWhileItIsTyped() throws CoreException, BadLocationException {
		IPath path = workbench.file("long.elx", ("’" + "x".repeat(98) + "\n").repeat(LINES)).getFullPath();
		BUFFERS.connect(path, LocationKind.IFILE, null);
		try {
			ITextFileBuffer buffer = BUFFERS.getTextFileBuffer(path, LocationKind.IFILE);
			IDocument document = buffer.getDocument();
			type(document);
			long with = type(document);
			await("all letters are kept", () -> KeptEntries.hold(document.get()));
			Journal.ofWorkspace().closed(buffer);
			long without = type(document);
			System.out.printf("A letter in 1.2 MB, CPU of its thread: %d ns with the journal, %d ns without%n", with, without);
		} finally {
			BUFFERS.disconnect(path, LocationKind.IFILE, null);
		}
	}

	/** The mean nanoseconds of a letter in the middle, without an editor, whose own work would hide them. */
	private static long type(IDocument document) throws BadLocationException {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		for (int i = 0; i < KEYS; i++) {
			document.replace(document.getLength() / 2, 0, "y");
		}
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / KEYS;
	}
}
