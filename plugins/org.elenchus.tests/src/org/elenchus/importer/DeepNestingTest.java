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
	@CsvSource({ "html, <b>x, ''", "html, <sup>x, </sup>", "html, <i><b>x, </b></i>", "html, <blockquote>x, </blockquote>", "html, <ul><li>x, </li></ul>",
			"html, <table><tr><td>x, </td></tr></table>", "html, <q>x, </q>", "html, <span>x, ''", "markdown, '> x ', ''", "markdown, '*x ', '*'",
			"markdown, '[x', '](y)'", "markdown, '- x ', ''", "markdown, 'x^[', ']'", "markdown, '![x', ']'", "markdown, '<x', ''" })
	void allWordsOfADeeplyNestedTextAreRead(String format, String start, String end) throws Exception {
		String text = (format.equals("html") ? "<html><body>" : "") + start.repeat(TIMES) + end.repeat(TIMES)
				+ (format.equals("html") ? "</body></html>" : "\n");
		Imported imported = onASmallStack(() -> Importer.read(text.getBytes(StandardCharsets.UTF_8), new Options("a", Optional.of(format), ""), false));
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
