package org.elenchus.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.Options;
import org.elenchus.markup.Strip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nesting is the input's choice: it must not end in an overflow, even where the stack is small. */
class DeepNestingTest {

	private static final int TIMES = 20_000;
	private static final int SMALL_STACK = 256 << 10;

	@ParameterizedTest
	@CsvSource({ "HTML, <b>x, ''", "HTML, <sup>x, </sup>", "HTML, <i><b>x, </b></i>", "HTML, <blockquote>x, </blockquote>", "HTML, <ul><li>x, </li></ul>",
			"HTML, <table><tr><td>x, </td></tr></table>", "HTML, <q>x, </q>", "HTML, <span>x, ''", "MARKDOWN, '> x ', ''", "MARKDOWN, '*x ', '*'",
			"MARKDOWN, '[x', '](y)'", "MARKDOWN, '- x ', ''", "MARKDOWN, 'x^[', ']'", "MARKDOWN, '![x', ']'", "MARKDOWN, '<x', ''" })
	void allWordsOfADeeplyNestedTextAreRead(Format format, String start, String end) throws Exception {
		String text = (format == Format.HTML ? "<html><body>" : "") + start.repeat(TIMES) + end.repeat(TIMES)
				+ (format == Format.HTML ? "</body></html>" : "\n");
		Imported imported = onASmallStack(() -> Importer.read(text.getBytes(StandardCharsets.UTF_8), new Options("a", Optional.of(format.label()), ""), false));
		SourceDocument document = imported.document();
		RawPlacesCheck.check(document);
		assertEquals(TIMES, document.text().chars().filter(c -> c == 'x').count());
		assertEquals(document.text(), Strip.strip(imported.edition()));
	}

	@FunctionalInterface
	private interface Reading {
		Imported read() throws IOException;
	}

	private static Imported onASmallStack(Reading reading) throws InterruptedException {
		AtomicReference<Imported> read = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Thread thread = new Thread(null, () -> {
			try {
				read.set(reading.read());
			} catch (IOException e) {
				failure.set(e);
			}
		}, "small stack", SMALL_STACK);
		thread.setUncaughtExceptionHandler((where, what) -> failure.set(what));
		thread.start();
		thread.join();
		assertNull(failure.get());
		return read.get();
	}
}
