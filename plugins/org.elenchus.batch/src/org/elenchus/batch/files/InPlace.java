package org.elenchus.batch.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes new bytes over those of a file that has to stay the same file. What it was and what it becomes lie beside it before the first byte
 * is written, and go when the last one is on disk.
 */
final class InPlace {

	/** Written at once; a multiple of {@link Mixture#BLOCK}, so that an end in the middle leaves whole blocks. */
	private static final int CHUNK = 1 << 16;

	private InPlace() {
	}

	/** Takes the new bytes from {@code fresh}, which is gone afterwards; one write after the other, in all processes. */
	static synchronized void write(Path fresh, Path file) throws IOException {
		Interrupted.requireNone(file);
		try (FileChannel channel = open(file)) {
			Pending pending = Pending.make(fresh, file, channel);
			try {
				overwrite(channel, pending.fresh());
			} catch (IOException e) {
				undo(channel, pending, e);
				throw e;
			}
			pending.remove();
		}
	}

	/** Opens a file for reading and writing, and waits until nobody else of us writes it. */
	static FileChannel open(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
		Hidden.lock(channel);
		return channel;
	}

	private static void undo(FileChannel channel, Pending pending, IOException failure) throws IOException {
		try {
			overwrite(channel, pending.old());
		} catch (IOException again) {
			failure.addSuppressed(again);
			pending.release();
			throw new Obstacle("half-written", pending.oldBeside(), failure);
		}
		pending.remove();
	}

	/** Makes a file hold the bytes of another one, front to end, and forces them to disk. */
	static void overwrite(FileChannel out, Path bytes) throws IOException {
		try (FileChannel in = FileChannel.open(bytes, StandardOpenOption.READ)) {
			ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
			out.position(0);
			while (read(in, chunk)) {
				while (chunk.hasRemaining()) {
					out.write(chunk);
				}
				chunk.clear();
			}
			out.truncate(in.size());
			out.force(true);
		}
	}

	/** Fills a chunk, the last one as far as there is something; tells whether there was. */
	private static boolean read(FileChannel in, ByteBuffer chunk) throws IOException {
		int count = 0;
		while (chunk.hasRemaining() && count >= 0) {
			count = in.read(chunk);
		}
		return chunk.flip().hasRemaining();
	}
}
