package org.elenchus.rules.catalogue.sources;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.elenchus.model.Medium;
import org.elenchus.model.archive.ArchiveReference.Part;
import org.elenchus.model.archive.ArchiveReference;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.reporting.CitationReports;
import org.elenchus.rules.source.ArchiveSpellings;
import org.elenchus.rules.wording.Wording;

/** Warns of a reference to an archive that lacks a part, and of an item that two cards spell in two ways. */
public final class IncompleteArchiveReference implements Rule {

	@Override
	public String id() {
		return "incomplete-archive-reference";
	}

	@Override
	public Reach reach() {
		return Reach.of(ArchiveSpellings.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		CitationReports.report(inquiry, IncompleteArchiveReference::isIncomplete, evidence -> {
			ArchiveReference reference = evidence.archive().orElseThrow();
			String lack = inquiry.phrase("incomplete", Map.of("parts", missing(reference, part -> inquiry.phrase(name(part), Map.of()))));
			return Values.of(Map.of("subject", reference.item(), "other", missing(reference, IncompleteArchiveReference::name))).showing(Map.of("lack", lack));
		});
		ArchiveSpellings spellings = inquiry.overview(ArchiveSpellings.OVERVIEW);
		inquiry.edition().sources().forEach(source -> spellings.other(source).ifPresent(
				other -> inquiry.report(source, Values.of(Map.of("subject", ArchiveSpellings.spelling(source), "other", other))
						.showing(Map.of("lack", inquiry.phrase("otherwise", Map.of("other", Wording.brief(other))))))));
	}

	/** One part alone may be something else, such as a folio, unless the source is one of an archive that counts so. */
	private static boolean isIncomplete(Evidence evidence) {
		return evidence.archive().filter(reference -> !reference.missing().isEmpty()).filter(reference -> switch (reference.system()) {
		case SOVIET -> reference.parts().size() > 1;
		case DUTCH -> reference.parts().containsKey(Part.ACCESS)
				|| evidence.source().filter(source -> source.getMedium() == Medium.ARCHIVE).isPresent();
		}).isPresent();
	}

	private static String missing(ArchiveReference reference, Function<Part, String> name) {
		return reference.missing().stream().map(name).collect(Collectors.joining(", "));
	}

	/** Under what name the page calls it. */
	private static String name(Part part) {
		return part.name().toLowerCase(Locale.ROOT);
	}
}
