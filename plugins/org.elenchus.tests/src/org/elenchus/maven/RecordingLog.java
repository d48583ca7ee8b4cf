package org.elenchus.maven;

import java.util.ArrayList;
import java.util.List;

import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what is logged, each line with its level before it. */
final class RecordingLog extends SystemStreamLog {

	private final List<String> lines = new ArrayList<>();

	List<String> lines() {
		return lines;
	}

	@Override
	public void error(CharSequence line) {
		lines.add("error: " + line);
	}

	@Override
	public void warn(CharSequence line) {
		lines.add("warn: " + line);
	}

	@Override
	public void info(CharSequence line) {
		lines.add("info: " + line);
	}

	@Override
	public String toString() {
		return String.join("\n", lines);
	}
}
