package org.elenchus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.elenchus.model.extension.Extensions;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Questions;
import org.elenchus.rules.engine.Validated;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format that editions can be written in has to give a reader, whatever it looks like. */
class EveryExporterTest {

	private static final String TEXT = """
			{edition e "The shot" language en}

			{source lenoe: secondary book author "Matthew E. Lenoe" title "The Kirov Murder" year 2010}
			{name orlov "Alexander Orlov"}

			{# The first of December}

			Sergei Kirov {shot event| was shot}{@lenoe ch. 4 | B2}, by {loner event contested|{i|one} man}.{^1| So they {b|say}.} The
			end.{^2}

			{^2| See elsewhere.}

			{claim helpers: "Others helped him." speaker orlov counter loner}
			""";

	/** An exporter and one of its formats. */
	record Way(Exporter exporter, OutputFormat format) {

		@Override
		public String toString() {
			return format.name();
		}

		void export(String text, Map<String, String> options, Progress progress, OutputStream out) throws IOException {
			Validated read = Engine.forReports(Locale.ENGLISH, Questions.USUAL).validate(List.of(new InputText("a.elx", text))).getFirst();
			exporter.export(new ExportRequest(format, read.edition(), new Project(List.of(read.edition())), read.findings(),
					Options.of(format, options), progress), ExportTarget.to(out));
		}

		byte[] bytes(String text, Map<String, String> options) throws IOException {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			export(text, options, Progress.NOBODY, out);
			return out.toByteArray();
		}

		/** What a reader sees, with a space between words. */
		String seen(String text) throws IOException {
			String written = new String(bytes(text, Map.of()), "UTF-8");
			return switch (format.mediaType()) {
				case "text/html" -> Jsoup.parse(written).body().text();
				case "text/plain" -> written.replaceAll("\\s+", " ");
				default -> throw new IllegalStateException("Nobody knows how " + format.mediaType() + " is read");
			};
		}
	}

	static Stream<Way> ways() {
		return Extensions.of(Exporter.class).stream().flatMap(each -> each.formats().stream().map(format -> new Way(each, format)));
	}

	@ParameterizedTest
	@MethodSource("ways")
	void noWordOfTheAuthorsIsLost(Way way) throws IOException {
		String seen = way.seen(TEXT);
		int place = 0;
		for (String words : List.of("The shot", "The first of December", "Sergei Kirov", "was shot", "by", "one", "man", "The end.")) {
			int next = seen.indexOf(words, place);
			assertTrue(next >= 0, words + " behind " + place + " in " + seen);
			place = next + words.length();
		}
	}

	@ParameterizedTest
	@MethodSource("ways")
	void notesAreToldAndReferredTo(Way way) throws IOException {
		String seen = way.seen(TEXT);
		assertTrue(seen.matches(".*\\bend\\.\\W?2\\b.*"), seen);
		assertTrue(seen.matches(".*\\b1\\W+So they \\W?say\\W?\\..*\\b2\\W+See elsewhere\\..*"), seen);
	}

	@ParameterizedTest
	@MethodSource("ways")
	void eachClaimIsToldWithItsNumberItsSupportAndItsStanding(Way way) throws IOException {
		String seen = way.seen(TEXT);
		assertTrue(seen.matches(".*\\b1\\W+was shot\\W.*\\bLenoe 2010, ch\\. 4\\b.*\\bB2\\b.*\\b2\\W+one man\\W+without any source · contested\\b.*"), seen);
		assertTrue(seen.matches(".*\\b2\\W+one man\\W.*\\b3\\W+Others helped him\\.\\W+without any source\\b.*\\bAlexander Orlov\\b.*"), seen);
	}

	@ParameterizedTest
	@MethodSource("ways")
	void aSourceIsDescribedInFullAndAPersonNamed(Way way) throws IOException {
		String seen = way.seen(TEXT);
		assertTrue(seen.matches(".*Matthew E\\. Lenoe, _?The Kirov Murder_? \\(2010\\).*"), seen);
		assertTrue(seen.contains("Alexander Orlov"), seen);
	}

	@ParameterizedTest
	@MethodSource("ways")
	void whatWasFoundIsTold(Way way) throws IOException {
		assertTrue(way.seen(TEXT).contains("claim-without-source"), way.seen(TEXT));
	}

	@ParameterizedTest
	@MethodSource("ways")
	void wordsThatSteerAProgramOnlyShow(Way way) throws IOException {
		String text = "One <script>alert(1)</script> &amp; \u001b[31mred\u202E \uD800 {k| two\u0007}.\n";
		String written = new String(way.bytes(text, Map.of()), "UTF-8");
		assertFalse(written.matches("(?s).*[\\x00-\\x08\\x0B-\\x1F\\x7F\u202A-\u202E\\x{D800}-\\x{DFFF}].*"), written);
		assertTrue(way.seen(text).contains("One <script>alert(1)</script> &amp; "), way.seen(text));
	}

	@ParameterizedTest
	@MethodSource("ways")
	void whatNobodyChoosesIsAsIfItHadBeenChosen(Way way) throws IOException {
		String usual = new String(way.bytes(TEXT, Map.of()), "UTF-8");
		for (Option<?> option : way.format().options()) {
			assertEquals(usual, new String(way.bytes(TEXT, Map.of(option.name(), String.valueOf(option.byDefault()).toLowerCase(Locale.ROOT))), "UTF-8"));
		}
	}

	@ParameterizedTest
	@MethodSource("ways")
	void theSameEditionGivesTheSameBytes(Way way) throws IOException {
		assertEquals(new String(way.bytes(TEXT, Map.of()), "UTF-8"), new String(way.bytes(TEXT, Map.of()), "UTF-8"));
	}

	@ParameterizedTest
	@MethodSource("ways")
	void beforeEachPartItCanBeEnded(Way way) throws IOException {
		List<String> parts = new ArrayList<>();
		way.export(TEXT, Map.of(), endingAt(Integer.MAX_VALUE, parts), OutputStream.nullOutputStream());
		assertFalse(parts.isEmpty());
		for (int end = 0; end < parts.size(); end++) {
			List<String> told = new ArrayList<>();
			Progress ending = endingAt(end, told);
			assertThrows(CancellationException.class, () -> way.export(TEXT, Map.of(), ending, OutputStream.nullOutputStream()));
			assertEquals(parts.subList(0, end), told);
		}
	}

	private static Progress endingAt(int part, List<String> told) {
		return new Progress() {
			@Override
			public boolean isCancelled() {
				return told.size() == part;
			}

			@Override
			public void begins(String name) {
				told.add(name);
			}
		};
	}

	@ParameterizedTest
	@MethodSource("ways")
	void aTargetThatIsFullEndsIt(Way way) throws IOException {
		int length = way.bytes(TEXT, Map.of()).length;
		for (int room : List.of(0, 10, length / 2, length - 1)) {
			IOException thrown = assertThrows(IOException.class, () -> way.export(TEXT, Map.of(), Progress.NOBODY, roomFor(room)));
			assertEquals("full", thrown.getMessage());
		}
	}

	private static OutputStream roomFor(int bytes) {
		return new OutputStream() {
			private int left = bytes;

			@Override
			public void write(int one) throws IOException {
				if (left-- == 0) {
					throw new IOException("full");
				}
			}
		};
	}
}
