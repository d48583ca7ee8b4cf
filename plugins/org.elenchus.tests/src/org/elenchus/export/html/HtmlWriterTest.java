package org.elenchus.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import org.junit.jupiter.api.Test;

class HtmlWriterTest {

	private final StringBuilder out = new StringBuilder();
	private final HtmlWriter html = new HtmlWriter(out);

	@Test
	void elementsCloseInReverseOrder() {
		html.open("p", "a b").open("b").text("x").close().close();
		assertEquals("<p class=\"a b\"><b>x</b></p>", out.toString());
	}

	@Test
	void voidElementsHaveNoEnd() {
		html.open("meta").attribute("charset", "utf-8").close();
		assertEquals("<meta charset=\"utf-8\">", out.toString());
	}

	@Test
	void textAndAttributesCannotBecomeMarkup() {
		html.open("a").attribute("title", "\"><script>").text("</a>&amp;'").close();
		assertEquals("<a title=\"&quot;&gt;&lt;script&gt;\">&lt;/a&gt;&amp;amp;'</a>", out.toString());
	}

	@Test
	void anAttributeBelongsBeforeTheContent() {
		html.open("p").text("x");
		assertThrows(IllegalStateException.class, () -> html.attribute("id", "late"));
	}

	@Test
	void anUnwritablePlaceIsReported() {
		HtmlWriter broken = new HtmlWriter(new Writer() {
			@Override
			public void write(char[] buffer, int offset, int length) throws IOException {
				throw new IOException("full");
			}

			@Override
			public void flush() {
			}

			@Override
			public void close() {
			}
		});
		assertThrows(UncheckedIOException.class, () -> broken.open("p"));
	}
}
