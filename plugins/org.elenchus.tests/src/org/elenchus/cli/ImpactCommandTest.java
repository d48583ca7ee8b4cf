package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.elenchus.batch.report.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactCommandTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void write() throws IOException {
		Files.writeString(folder.resolve("kirov.elx"), """
				{edition kirov}

				{order motive contested| Stalin gave the order}{@conquest1989 p. 37}. The
				{twice event| guards let him go
				twice}{@orlov1953}{@lenoe2010}, {once| or once}{@lenoe2010}{@orlov1953}{@diary1934}, {never| or never}{@lenoe2010}.
				""");
		Files.writeString(folder.resolve("sources.elx"), """
				{source orlov1953: primary memoir}
				{source conquest1989: secondary book basedOn orlov1953}
				{source lenoe2010: secondary book}
				{source diary1934: primary diary}
				""");
	}

	@Test
	void tellsWhatEachClaimLosesAndWhere() throws IOException {
		Golden.assertSame("impact.txt", Typed.in(folder, "impact", "orlov1953", ".").out());
	}

	@Test
	void speaksDutch() throws IOException {
		Golden.assertSame("impact-nl.txt", Typed.in(folder, "impact", "orlov1953", ".", "--language", "nl").out());
	}

	@Test
	void writesJson() throws IOException {
		Golden.assertSame("impact.json", Typed.in(folder, "impact", "orlov1953", ".", "--format", "json").out());
	}

	@Test
	void succeedsWhateverFalls() {
		assertEquals(0, Typed.in(folder, "impact", "orlov1953", ".").code());
	}

	@Test
	void saysThatNothingFalls() throws IOException {
		Files.writeString(folder.resolve("unused.elx"), "{source unused}");
		assertEquals(new Typed(0, "No claim loses support: 0 all of it, 0 the last primary source, 0 the last independent source.\n", ""),
				Typed.in(folder, "impact", "unused", "."));
	}

	@Test
	void proposesTheNearestKeyForAnUnknownOne() {
		assertEquals(new Typed(2, "", "error: no source has the key “orlof1953”. Did you mean “orlov1953”?\n"),
				Typed.in(folder, "impact", "orlof1953", "."));
		assertEquals(new Typed(2, "", "error: geen bron heeft de sleutel ‘orlof1953’. Bedoelt u ‘orlov1953’?\n"),
				Typed.in(folder, Terminal.PLAIN, Locale.of("nl"), "impact", "orlof1953", "."));
		assertEquals(new Typed(2, "", "error: no source has the key “{0}”.\n"), Typed.in(folder, "impact", "{0}", "."));
	}

	@Test
	void asksForTheEditionWhereSeveralHaveTheKey() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "{edition a}\n\n{x| One}{@s}.\n\n{source s: title \"One\"}\n");
		Files.writeString(folder.resolve("b.elx"), "{edition b}\n\n{source s: title \"Two\"}\n");
		assertEquals(new Typed(2, "", "error: several sources have the key “s”; name one of them: a.s, b.s.\n"),
				Typed.in(folder, "impact", "s", "."));
		assertEquals("""
				If a.s did not count any longer:

				place    what the claim loses  support that falls  claim
				a.elx:3  its last support      s                   One

				1 claim loses support: 1 all of it, 0 the last primary source, 0 the last independent source.
				""", Typed.in(folder, "impact", "a.s", ".").out());
	}

	@Test
	void aCardThatIsSaidAgainIsOneSource() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "{edition a}\n\n{source s: title \"One\"}\n");
		Files.writeString(folder.resolve("b.elx"), "{edition b}\n\n{source s:\n  title \"One\"}\n");
		assertEquals(0, Typed.in(folder, "impact", "s", ".").code());
	}

	@Test
	void longAndOddWordsStayInTheirLine() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "{x| One\u0007\n " + "word ".repeat(1000) + "}{@s}\n\n{source s}\n");
		assertEquals("a.elx:1  its last support      s                   One\uFFFD word word word word word word word word word word word …",
				Typed.in(folder, "impact", "s", "a.elx").out().lines().skip(3).findFirst().orElseThrow());
	}

	@Test
	void whatCannotBeReadWins() {
		assertEquals(new Typed(3, "", """
				error: gone.elx: no such file or folder
				error: no source has the key “s”.
				"""), Typed.in(folder, "impact", "s", "gone.elx"));
	}

	@Test
	void asksForAKeyAndAPath() {
		assertEquals(2, Typed.in(folder, "impact").code());
		assertEquals(2, Typed.in(folder, "impact", "orlov1953").code());
	}
}
