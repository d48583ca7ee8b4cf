package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeEditions() throws IOException {
		Files.writeString(folder.resolve("murder.elx"), """
				{edition murder "The murder"}

				Before the first heading {kirov event B2| Kirov was shot}{@protocol f. 1 | A1}.

				{# Who gave the order}

				Stalin {order contested| gave the order}{@conquest1989 p. 37 | C3}{?primary 2019 "only memoirs"}, or
				{alone contested| nobody did}{@lenoe2010}{?better}.

				{claim order: counter alone disputes @lenoe2010 p. 3}
				""");
		Files.writeString(folder.resolve("sources.elx"), """
				{source protocol: primary archive title "Protocol"}
				{source conquest1989: secondary book title "Stalin and the Kirov Murder" school order}
				{source lenoe2010: secondary book title "The Kirov Murder" school chance}
				{school order "Order"}
				{school chance "Chance"}
				""");
	}

	@Test
	void countsByEditionAndChapter() throws IOException {
		Golden.assertSame("stats.txt", Typed.in(folder, "stats", ".").out());
		Golden.assertSame("stats-nl.txt", Typed.in(folder, "stats", ".", "--language", "nl").out());
	}

	@Test
	void countsForScripts() throws IOException {
		Golden.assertSame("stats.json", Typed.in(folder, "stats", "murder.elx", "sources.elx", "--format", "json").out());
	}

	@Test
	void writesAFile() throws IOException {
		assertEquals("", Typed.in(folder, "stats", ".", "--output", "stats.txt").out());
		assertEquals(Typed.in(folder, "stats", "murder.elx", "sources.elx").out(), Files.readString(folder.resolve("stats.txt")));
	}

	@Test
	void saysWhatCannotBeRead() {
		Typed typed = Typed.in(folder, "stats", "murder.elx", "gone.elx");
		assertEquals("error: gone.elx: no such file or folder" + System.lineSeparator(), typed.err());
		assertEquals(3, typed.code());
		assertTrue(typed.out().contains("murder.elx"), typed.out());
	}

	@Test
	void noTextCanSteerATerminal() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "{# A \u001b[2J heading}\n\n{x| one}.");
		assertTrue(Typed.in(folder, "stats", "a.elx").out().contains("A \uFFFD[2J heading"));
	}
}
