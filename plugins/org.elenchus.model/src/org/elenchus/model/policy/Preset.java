package org.elenchus.model.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A policy that ships with Elenchus: what a kind of work usually asks of its claims. */
public enum Preset {
	/** Scholarly writing about the past; the preset where none is named. */
	HISTORY("history"),
	/** The edition of a source, in which every claim is the editor's responsibility. */
	SOURCE_EDITION("source-edition"),
	/** The checking of what others have said. */
	FACTCHECK("factcheck"),
	/** Journalism. */
	NEWSPAPER("newspaper");

	private final String id;
	private Properties settings;

	Preset(String id) {
		this.id = id;
	}

	/** Its name on cards and on the command line. */
	public String id() {
		return id;
	}

	/** The names of all presets. */
	public static List<String> ids() {
		return Arrays.stream(values()).map(Preset::id).toList();
	}

	public static Optional<Preset> of(String id) {
		return Arrays.stream(values()).filter(preset -> preset.id.equals(id)).findFirst();
	}

	/** What it asks, by the words of a policy card with full stops between them, such as {@code require.primary}. */
	synchronized Properties settings() {
		if (settings == null) {
			settings = read();
		}
		return settings;
	}

	private Properties read() {
		Properties read = new Properties();
		try (InputStream file = Preset.class.getResourceAsStream(id + ".properties")) {
			read.load(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return read;
	}
}
