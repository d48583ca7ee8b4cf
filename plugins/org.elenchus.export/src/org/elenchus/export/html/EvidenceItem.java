package org.elenchus.export.html;

import java.util.List;
import java.util.stream.Collectors;

import org.elenchus.export.reading.names.Speakers;
import org.elenchus.export.reading.sources.Bibliography;
import org.elenchus.export.reading.sources.CitedDocument;
import org.elenchus.export.reading.sources.Locator;
import org.elenchus.export.reading.sources.SourceEntry;
import org.elenchus.model.Citation;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Evidence;

/** Writes the items of evidence: the source and the place in it, its nature, and how it and the information are rated. */
final class EvidenceItem {

	private final PageContext context;
	private final HtmlWriter html;
	private final RatingWriter ratings;

	EvidenceItem(PageContext context) {
		this.context = context;
		this.html = context.html();
		this.ratings = new RatingWriter(context);
	}

	void write(Evidence evidence) {
		html.open("li");
		evidence.source().ifPresentOrElse(source -> known(evidence, source),
				() -> unknown(evidence.citation(), evidence.sourceKey()));
		html.close().line();
	}

	private void known(Evidence evidence, Source source) {
		Citation citation = evidence.citation();
		SourceEntry entry = context.reading().bibliography().entry(source);
		where(citation, entry.id(), entry.label());
		html.open("p", "reference");
		ReferenceWriter.write(context, source);
		html.close().line();
		html.element("p", "nature", nature(source)).line();
		new FlagWriter(context).write(source);
		CitedDocument.of(evidence).filter(document -> !Locator.behind(citation).contains(document))
				.ifPresent(document -> html.element("p", "archive", context.label("source.document", document)).line());
		ratings.write(source.getReliability(), citation.getRatings());
	}

	private void unknown(Citation citation, String key) {
		where(citation, context.reading().bibliography().unknownId(key), context.label("source.unknown.short", key));
		ratings.write(List.of(), citation.getRatings());
	}

	private void where(Citation citation, String target, String label) {
		html.open("p", "where").open("a", "cite").attribute("href", "#" + target).text(label).close();
		html.text(Locator.behind(citation));
		Bibliography.known(citation.getVia()).map(context.reading().bibliography()::entry).ifPresent(via -> {
			html.text(", ").open("a", "cite").attribute("href", "#" + via.id());
			html.text(context.label("source.via", via.label())).close();
		});
		if (citation.getKind() != SourceKind.UNSPECIFIED) {
			html.text(", " + context.label("source.as", context.reading().labels().text(citation.getKind())));
		}
		html.close().line();
	}

	/** Kind, medium and schools of a source in words. */
	String nature(Source source) {
		String schools = source.getSchools().stream().filter(school -> !school.eIsProxy()).map(Speakers::name)
				.collect(Collectors.joining(", "));
		return context.reading().labels().text(source.getKind()) + " · " + context.reading().labels().text(source.getMedium())
				+ (schools.isEmpty() ? "" : " · " + context.label("source.schools") + ": " + schools);
	}
}
