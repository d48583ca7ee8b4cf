package org.elenchus.benchmarks.imports;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Ends the process when one file takes too much of the processor's time, and keeps the file. */
final class TimeLimit {

	/** A file of some kilobytes takes milliseconds; the limits of PDF files are reached in half of this. */
	private static final Duration MOST = Duration.ofSeconds(30);

	/** A file, and when its turn began. */
	private record Turn(FuzzedFormat format, byte[] file, long start) {
	}

	private final long watched = Thread.currentThread().threadId();
	private final Path folder;
	private volatile Turn turn = new Turn(FuzzedFormat.PLAIN, new byte[0], now());

	/** Watches the thread that makes it. */
	TimeLimit(Path folder) {
		this.folder = folder;
	}

	void start() {
		Thread.ofPlatform().daemon().name("time limit").start(this::watch);
	}

	void enter(FuzzedFormat format, byte[] file) {
		turn = new Turn(format, file, now());
	}

	/** The nanoseconds of the processor's time that the present file has taken. */
	long spent() {
		return now() - turn.start;
	}

	private long now() {
		return ManagementFactory.getThreadMXBean().getThreadCpuTime(watched);
	}

	private void watch() {
		try {
			while (spent() < MOST.toNanos()) {
				Thread.sleep(500);
			}
			Files.createDirectories(folder);
			Path kept = folder.resolve("hangs-" + turn.format.fileName());
			Files.write(kept, turn.file);
			System.err.println("HANGS: " + kept);
		} catch (IOException | InterruptedException e) {
			System.err.println("HANGS: " + e);
		}
		Runtime.getRuntime().halt(2);
	}
}
