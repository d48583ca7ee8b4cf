package org.elenchus.export.html;

import java.util.Collection;
import java.util.List;

import org.elenchus.export.reading.sources.SourceEntry;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;

/** The bibliography: primary sources first, then the literature, then keys that no source has. */
final class BibliographyPart {

	private static final List<SourceKind> ORDER = List.of(SourceKind.PRIMARY, SourceKind.SECONDARY, SourceKind.TERTIARY,
			SourceKind.UNSPECIFIED);

	private final PageContext context;
	private final HtmlWriter html;
	private final EvidenceItem nature;
	private final RatingWriter ratings;
	private final FlagWriter flags;
	private final SourceCriticism criticism;
	private final ClaimNumbers numbers;

	BibliographyPart(PageContext context) {
		this.context = context;
		this.html = context.html();
		this.nature = new EvidenceItem(context);
		this.ratings = new RatingWriter(context);
		this.flags = new FlagWriter(context);
		this.criticism = new SourceCriticism(context);
		this.numbers = new ClaimNumbers(context);
	}

	void write() {
		if (context.reading().bibliography().isEmpty()) {
			return;
		}
		html.open("section", "bibliography").attribute("id", "bibliography").attribute("role", "doc-bibliography");
		html.attribute("aria-labelledby", "bibliography-heading");
		context.own().line();
		html.open("h2").attribute("id", "bibliography-heading").text(context.label("bibliography")).close().line();
		ORDER.forEach(this::group);
		unknown(context.reading().bibliography().unknownKeys());
		html.close().line();
	}

	private void group(SourceKind kind) {
		List<SourceEntry> entries = context.reading().bibliography().entries(kind);
		if (!entries.isEmpty()) {
			html.element("h3", context.label("bibliography." + kind.getName())).open("ul").line();
			entries.forEach(this::entry);
			html.close().line();
		}
	}

	private void entry(SourceEntry entry) {
		Source source = entry.source();
		html.open("li").attribute("id", entry.id()).line();
		html.open("p", "reference").element("b", "label", entry.label()).text(" ");
		ReferenceWriter.write(context, source);
		html.close().line();
		html.element("p", "nature", nature.nature(source)).line();
		flags.write(source);
		ratings.write(source.getReliability(), List.of());
		criticism.write(entry);
		numbers.write("source.cited", entry.supported());
		numbers.write("source.disputes", entry.disputed());
		html.close().line();
	}

	private void unknown(Collection<String> keys) {
		if (!keys.isEmpty()) {
			html.element("h3", context.label("bibliography.unknown")).open("ul").line();
			for (String key : keys) {
				html.open("li", "unknown").attribute("id", context.reading().bibliography().unknownId(key));
				html.text(context.label("source.unknown", key)).close().line();
			}
			html.close().line();
		}
	}
}
