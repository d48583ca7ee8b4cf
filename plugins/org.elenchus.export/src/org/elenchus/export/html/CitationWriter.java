package org.elenchus.export.html;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.elenchus.model.Citation;
import org.elenchus.model.Rating;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Evidence;

/** Writes citations of the running text in brackets, author and year first, each linked to the bibliography. */
final class CitationWriter {

	private final Sheet sheet;
	private final HtmlWriter html;
	private final CitedEvidence cited;
	private final RatingWriter ratings;

	CitationWriter(Sheet sheet, CitedEvidence cited) {
		this.sheet = sheet;
		this.html = sheet.html();
		this.cited = cited;
		this.ratings = new RatingWriter(sheet);
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
		evidence.map(item -> item.range().start()).filter(sheet.places()::isAt)
				.ifPresent(offset -> html.attribute("id", sheet.places().show(offset)));
		Optional<Source> source = evidence.flatMap(Evidence::source).or(() -> Bibliography.known(citation.getSource()));
		source.ifPresentOrElse(this::known, () -> unknown(evidence.map(Evidence::sourceKey).orElse("")));
		html.text(Locator.behind(citation)).close();
		citation.getRatings().stream().map(Rating::getCode).filter(Objects::nonNull).forEach(this::rating);
	}

	private void known(Source source) {
		SourceEntry entry = sheet.bibliography().entry(source);
		html.attribute("href", "#" + entry.id()).text(entry.label());
	}

	private void rating(String code) {
		html.text(" ").open("span", "code").attribute("title", ratings.meaning(code)).text(code).close();
	}

	private void unknown(String key) {
		html.attribute("href", "#" + sheet.bibliography().unknownId(key)).text(sheet.label("source.unknown.short", key));
	}
}
