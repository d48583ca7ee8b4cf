package org.elenchus.export.html;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Doubt;

/** Writes a doubt of the editor's as a small sign, which says in its title what is doubted, since when and why. */
final class DoubtWriter {

	private DoubtWriter() {
	}

	static void write(PageContext context, Doubt doubt) {
		String what = context.label("doubt." + doubt.getKind().getLiteral().toLowerCase(Locale.ROOT));
		String title = Stream.of(what, doubt.getDate(), doubt.getReason()).filter(Objects::nonNull)
				.collect(Collectors.joining(" · "));
		context.html().open("sup", "doubt").attribute("title", title).text("[?]").close();
	}
}
