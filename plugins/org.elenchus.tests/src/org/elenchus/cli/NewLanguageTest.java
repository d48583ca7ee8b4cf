package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language is its files: with nothing but them, all that Elenchus says is said in it, and prose in it is understood. */
class NewLanguageTest {

	private static final String MARK = LanguagePack.MARK;

	@TempDir
	private static Path files;
	private static LanguagePack french;
	@TempDir
	private Path folder;

	@BeforeAll
	static void addsFrench() throws IOException {
		french = LanguagePack.in(files).file("META-INF/elenchus.languages", "fr\n")
				.file("org/elenchus/rules/prose/attribution_fr.txt", "selon\n")
				.file("org/elenchus/rules/prose/weasel-words_fr.txt", "certains historiens\n")
				.file("org/elenchus/rules/conflict/wording_fr.properties", "negation = ne, pas, jamais\nunturned = pas seulement\nmodality = peut-être\n")
				.file("org/elenchus/rules/conflict/number-words_fr.properties", "20 = vingt\n");
	}

	@AfterAll
	static void takesItAway() throws IOException {
		french.close();
	}

	private String french(String... arguments) throws ReflectiveOperationException, IOException {
		return french.run(folder, arguments);
	}

	private static String[] inFrench(String... command) {
		return Stream.concat(Stream.of(command), Stream.of("--language", "fr")).toArray(String[]::new);
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	/** The lines of an output that say something and do not say it in French; what is quoted of texts and data is left out. */
	private static List<String> others(String output, String data) {
		return output.lines().filter(line -> !line.isBlank() && !line.contains(MARK.strip()) && !Pattern.compile(data).matcher(line).find()).toList();
	}

	@Test
	void theMessagesOfRulesAndTheReportSpeakIt() throws Exception {
		write("a.elx", "Il y avait {maison event| une maison}, {k| ouverte.\n");
		String out = french("validate", "--language", "fr", "a.elx");
		assertTrue(out.contains(MARK + "warning[claim-without-source]: " + MARK + "No source supports the claim"), out);
		assertEquals(List.of(), others(out, "^ *(-->|\\||\\d+ \\|)|^ {6,}\\S"));
	}

	@Test
	void aChapterThatIsSummedUpAndAFaultSpeakIt() throws Exception {
		StringBuilder text = new StringBuilder("{# Un}\n\n");
		for (int i = 0; i < 25; i++) {
			text.append("{c").append(i).append(" event| quelque chose}.\n\n");
		}
		write("a.elx", text.toString());
		String out = french("validate", "--language", "fr", "--format", "json", "a.elx", "missing.elx");
		assertTrue(Pattern.compile("\"what\": \"" + MARK + "[^\"]*25").matcher(out).find(), out);
		assertTrue(Pattern.compile("\"file\": \"missing.elx\",\\s+\"reason\": \"" + MARK).matcher(out).find(), out);
		assertEquals(List.of(), out.lines().filter(line -> line.matches(" *\"(what|why|remedy|title|reason)\": .*") && !line.contains(MARK)).toList());
	}

	@Test
	void theReadingEditionSpeaksIt() throws Exception {
		write("a.elx", "{edition a \"Un\" language fr}\n\n{# Un}\n\n{maison event| Il y avait une maison}{@livre p. 3}.\n\n"
				+ "{source livre: secondary book author \"A. B.\" title \"Livre\" year 1930}\n");
		String page = french("export", "--to", "html", "a.elx");
		assertTrue(page.contains("<html lang=\"fr\""), page);
		assertFalse(page.contains("lang=\"en\""), page);
		assertTrue(page.contains(">" + MARK + "Claims and evidence<"), page);
		assertTrue(french("export", "--to", "text", "a.elx").contains(MARK));
	}

	@Test
	void countsImpactQuotationsAndTheCatalogueSpeakIt() throws Exception {
		write("a.elx", "{maison event| Il y avait une maison}{@livre p. 3}.\n\n{source livre: primary book title \"Livre\" year 1930 excerpt \"il y avait une maison ici\"}\n");
		for (String[] command : new String[][] { { "stats", "a.elx" }, { "impact", "livre", "a.elx" }, { "find-quotation", "une maison", "a.elx" },
				{ "find-quotation", "rien du tout", "a.elx" }, { "rules" } }) {
			String out = french(inFrench(command));
			assertTrue(out.contains(MARK), String.join(" ", command) + "\n" + out);
		}
		String page = french("rules", "single-voice", "--language", "fr");
		assertTrue(page.matches("(?s)single-voice: " + MARK + "warning, .*\n\n" + MARK + "En bref\\.\n\n\\*\\*The problem.*"), page);
		assertFalse(page.contains("Résumé") || page.contains("Samenvatting"), page);
	}

	@Test
	void whatCannotBeDoneIsSaidInIt() throws Exception {
		write("a.elx", "Il y avait une maison.\n");
		for (String[] command : new String[][] { { "format", "missing.elx" }, { "restore", "a.elx" }, { "strip", "missing.elx" },
				{ "validate", "--baseline", "missing.json", "a.elx" } }) {
			String out = french(inFrench(command));
			assertTrue(out.contains(MARK), String.join(" ", command) + "\n" + out);
		}
	}

	@Test
	void proseInItIsUnderstood() throws Exception {
		write("a.elx", "{edition a language fr}\n\nCertains historiens pensent que oui. {k event| Le moulin brûla en vingt jours}.\n");
		write("b.elx", "{edition b language fr}\n\n{k event| Le moulin ne brûla pas en 20 jours}.\n");
		String out = french("validate", "--language", "fr", "--rules", "weasel-words,claim-drift", "a.elx", "b.elx");
		assertTrue(out.contains("[weasel-words]: " + MARK + "“Certains historiens”"), out);
		assertTrue(out.contains("[claim-drift]"), out);
	}

	@Test
	void itIsOfferedAndOthersAreNot() throws Exception {
		String help = french("validate", "--help");
		assertTrue(help.contains("Language of the messages (en, fr, nl);"), help);
		assertTrue(french("validate", "--language", "de", "a.elx").contains("there are no messages in 'de', but in en, fr, nl"));
	}

	@Test
	void withoutItsFilesThereIsNoSuchLanguage() {
		Typed typed = Typed.in(folder, "validate", "--language", "fr", "a.elx");
		assertEquals(2, typed.code());
		assertTrue(typed.err().startsWith("error: Invalid value for option '--language'"), typed.err());
		assertTrue(typed.err().contains("there are no messages in 'fr', but in en, nl"), typed.err());
	}

	/** What stands in code cannot be added by files. That {@code met} may have been {@code niet} is a doubt about one Dutch word. */
	@Test
	void noCodeAsksForALanguageByName() {
		Pattern named = Pattern.compile("Locale\\.of\\(\"\\w|equals\\(\"(?:nl|en)\"\\)|_nl\\b|_en\\b|Locale\\.(?:GERMAN|FRENCH)|forLanguageTag\\(\"");
		String dutch = "plugins/org.elenchus.rules/src/org/elenchus/rules/prose/DoubtfulNegation.java: ";
		assertEquals(List.of(), ProjectFolder.files(file -> file.toString().matches(".*/(?:plugins/org\\.elenchus\\.(?!tests|ui\\.tests)|releng/elenchus-(?:cli|maven)).*\\.java"))
				.stream().flatMap(file -> ProjectFolder.read(file).lines().filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/*"))
						.filter(line -> named.matcher(line).find()).map(line -> ProjectFolder.name(file) + ": " + line.strip())).filter(line -> !line.startsWith(dutch)).toList());
	}
}
