package org.elenchus.export.html;

import java.util.List;
import java.util.Optional;

import org.elenchus.export.reading.sources.Bibliography;
import org.elenchus.export.reading.sources.CitedEvidence;
import org.elenchus.export.reading.sources.Locator;
import org.elenchus.export.reading.sources.SourceEntry;
import org.elenchus.model.Citation;
import org.elenchus.model.Rating;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Evidence;

/** Writes citations of the running text in brackets, author and year first, each linked to the bibliography. */
final class CitationWriter {

	private final PageContext context;
	private final HtmlWriter html;
	private final CitedEvidence cited;
	private final RatingWriter ratings;
	private final FlagWriter flags;

	CitationWriter(PageContext context, CitedEvidence cited) {
		this.context = context;
		this.html = context.html();
		this.cited = cited;
		this.ratings = new RatingWriter(context);
		this.flags = new FlagWriter(context);
	}

	void write(List<Citation> citations, boolean afterSpace) {
		html.open("span", "citation").text(afterSpace ? "(" : " (");
		boolean further = false;
		for (Citation citation : citations) {
			html.text(further ? "; " : "");
			write(citation);
			further = true;
		}
		html.text(")").close();
	}

	private void write(Citation citation) {
		Optional<Evidence> evidence = cited.of(citation);
		html.open("a", "cite").attribute("role", "doc-biblioref");
		evidence.map(item -> item.range().start()).filter(context.reading().places()::isAt)
				.ifPresent(offset -> html.attribute("id", context.reading().places().show(offset)));
		Optional<Source> source = evidence.flatMap(Evidence::source).or(() -> Bibliography.known(citation.getSource()));
		source.ifPresentOrElse(this::known, () -> unknown(evidence.map(Evidence::sourceKey).orElse("")));
		html.text(Locator.behind(citation)).close();
		source.ifPresent(flags::writeShort);
		List<Rating> codes = citation.getRatings().stream().filter(rating -> rating.getCode() != null).toList();
		codes.forEach(rating -> rating(rating, codes.size() > 1));
	}

	private void known(Source source) {
		SourceEntry entry = context.reading().bibliography().entry(source);
		html.attribute("href", "#" + entry.id()).text(entry.label());
	}

	/** Of several raters each is named. */
	private void rating(Rating rating, boolean several) {
		String who = several && rating.getRater() != null ? " " + rating.getRater() : "";
		html.text(" ").open("span", "code").attribute("title", ratings.meaning(rating.getCode()));
		html.text(rating.getCode() + who).close();
	}

	private void unknown(String key) {
		html.attribute("href", "#" + context.reading().bibliography().unknownId(key)).text(context.label("source.unknown.short", key));
	}
}
