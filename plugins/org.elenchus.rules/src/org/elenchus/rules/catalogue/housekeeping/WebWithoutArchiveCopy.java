package org.elenchus.rules.catalogue.housekeeping;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.elenchus.model.Medium;
import org.elenchus.model.Source;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Tells of a website of which no copy is kept. */
public final class WebWithoutArchiveCopy implements Rule {

	private static final Pattern COPY = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:archive\\.(?:org|ph|is|today|li|md|vn|fo)/|perma\\.cc/|webcitation\\.org/|"
			+ "webarchive\\.|webarchief\\.)", Pattern.CASE_INSENSITIVE);

	@Override
	public String id() {
		return "web-without-archive-copy";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().sources().stream().filter(source -> source.getKey() != null && source.getMedium() == Medium.WEBSITE)
				.filter(source -> !hasCopy(source)).forEach(source -> inquiry.report(source, Map.of("subject", source.getKey())));
	}

	/** A copy in a web archive, in an archive of another kind, or in a file beside the text. */
	private static boolean hasCopy(Source source) {
		boolean inArchive = source.getFields().stream().anyMatch(field -> "archive".equalsIgnoreCase(field.getName())
				|| "archive_location".equalsIgnoreCase(field.getName()));
		Stream<String> values = source.getFields().stream().flatMap(field -> field.getValues().stream());
		return inArchive || source.getFulltext() != null || values.anyMatch(value -> COPY.matcher(value).find());
	}
}
