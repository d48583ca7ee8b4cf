package org.elenchus.export.html;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Gap;
import org.elenchus.model.GapUnit;

/** Writes a gap as {@code [...]}, with its extent if it is known; its title says why the words are lost. */
final class GapWriter {

	private GapWriter() {
	}

	static void write(PageContext context, Gap gap) {
		String extent = gap.getUnit() == GapUnit.UNSPECIFIED ? "" : " " + extent(context, gap);
		String title = Stream.of(context.label("gap"), gap.getReason()).filter(Objects::nonNull).collect(Collectors.joining(": "));
		context.html().open("span", "gap").attribute("title", title).text("[…" + extent + "]").close();
	}

	private static String extent(PageContext context, Gap gap) {
		return context.label("gap." + gap.getUnit().getLiteral().toLowerCase(Locale.ROOT), gap.getExtent());
	}
}
