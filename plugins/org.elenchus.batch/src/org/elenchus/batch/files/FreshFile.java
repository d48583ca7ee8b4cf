package org.elenchus.batch.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The new bytes of a file, beside it, until they take its place. Nothing of them stays if they do not, be it that the process is told to
 * end; while they take their place it does not end.
 */
final class FreshFile implements AutoCloseable {

	private final Path path;
	private final FileChannel channel;
	private final Thread atExit = new Thread(this::discard, "elenchus leftovers");
	private boolean open = true;

	private FreshFile(Hidden.Made made) {
		this.path = made.path();
		this.channel = made.channel();
	}

	/** @throws IOException if there cannot be a file in the folder of {@code file} */
	static FreshFile beside(Path file) throws IOException {
		FreshFile fresh = new FreshFile(Hidden.file(file.getParent()));
		try {
			Runtime.getRuntime().addShutdownHook(fresh.atExit);
		} catch (IllegalStateException ending) {
			fresh.discard();
			throw new InterruptedIOException();
		}
		return fresh;
	}

	/** Writes the bytes and forces them to disk. */
	void fill(WholeFile.Filling filling) throws IOException {
		filling.fill(Channels.newOutputStream(channel));
		channel.force(true);
	}

	/** Takes a place where there is no file; it gets the permissions that new files get there. */
	synchronized void become(Path file) throws IOException {
		take(file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** As {@link #become}; nothing happens if there is a file by now. */
	synchronized void becomeNew(Path file) throws IOException {
		take(file);
	}

	private void take(Path file, StandardCopyOption... how) throws IOException {
		requireOpen();
		Attributes.setMode(path, Hidden.usualMode(file.getParent()));
		Files.move(path, file, how);
		settle(file);
	}

	/** Takes the place of a file, which stays what it was; where that cannot be by a move, it gets the new bytes where it is. */
	synchronized void replace(Path file) throws IOException {
		requireOpen();
		if (Attributes.links(file) > 1 || !moved(file)) {
			requireOpen();
			InPlace.write(path, file);
		}
		settle(file);
	}

	private boolean moved(Path file) throws IOException {
		try {
			Attributes.copy(file, path);
			Files.move(path, file, StandardCopyOption.ATOMIC_MOVE);
			return true;
		} catch (FileSystemException e) {
			Attributes.setMode(path, Hidden.PRIVATE);
			return false;
		}
	}

	private void settle(Path file) {
		open = false;
		Hidden.force(file.getParent());
	}

	private void requireOpen() throws IOException {
		if (!open) {
			throw new InterruptedIOException();
		}
	}

	private synchronized void discard() {
		open = false;
		try {
			channel.close();
			Files.deleteIfExists(path);
		} catch (IOException e) {
			// the folder has become read-only meanwhile, or is gone: there is nothing more to do
		}
	}

	@Override
	public void close() {
		discard();
		try {
			Runtime.getRuntime().removeShutdownHook(atExit);
		} catch (IllegalStateException ending) {
			// it runs already
		}
	}
}
