package org.elenchus.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A Java that runs nothing: it notes its arguments, says what it was told to say, and leaves with a code as planned. */
final class FakeJava {

	private static final String JAVA = """
			#!/bin/sh
			runs=$(cat "%1$s/runs" 2>/dev/null || echo 0)
			runs=$((runs + 1))
			echo "$runs" >"%1$s/runs"
			printf '%%s\\n' "$@" >"%1$s/arguments.$runs"
			cat "%1$s/says.$runs"
			. "%1$s/ends.$runs"
			""";

	private final Path home;
	private int planned;

	FakeJava(Path home) throws IOException {
		this.home = home;
		Files.createDirectories(home.resolve("bin"));
		Files.writeString(home.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
		Path java = Files.writeString(home.resolve("bin").resolve("java"), JAVA.formatted(home));
		Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	Path home() {
		return home;
	}

	/** The next run says this and leaves with this code. */
	FakeJava ends(String says, int code) throws IOException {
		return does(says, "exit " + code);
	}

	/** The next run says this and runs until it is killed. */
	FakeJava waits(String says) throws IOException {
		return does(says, "exec sleep 600");
	}

	private FakeJava does(String says, String ends) throws IOException {
		planned++;
		Files.writeString(home.resolve("says." + planned), says);
		Files.writeString(home.resolve("ends." + planned), ends + "\n");
		return this;
	}

	/** The arguments of a run, counted from 1. */
	List<String> arguments(int run) throws IOException {
		return Files.readAllLines(home.resolve("arguments." + run));
	}

	boolean hasRun(int run) {
		return Files.exists(home.resolve("arguments." + run));
	}

	int runs() throws IOException {
		return Integer.parseInt(Files.readString(home.resolve("runs")).strip());
	}
}
