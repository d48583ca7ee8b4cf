package org.elenchus.export.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Medium;
import org.elenchus.model.Source;

/** Writes one full bibliographic reference, after the notes of the Chicago Manual of Style. */
final class Reference {

	private final HtmlWriter html;
	private final Labels labels;
	private final Source source;
	private final SourceFields fields;
	private boolean started;

	private Reference(Sheet sheet, Source source) {
		this.html = sheet.html();
		this.labels = sheet.labels();
		this.source = source;
		this.fields = new SourceFields(source.getFields());
	}

	static void write(Sheet sheet, Source source) {
		Reference reference = new Reference(sheet, source);
		reference.authors();
		reference.title();
		reference.hands();
		reference.publication();
		reference.whereabouts();
		sheet.html().text(".");
	}

	private void authors() {
		List<String> names = source.getAuthors().stream().map(name -> new AuthorName(name).inSentence()).toList();
		if (!names.isEmpty()) {
			next(NameList.of(names, labels));
		}
	}

	private void title() {
		Optional<String> container = fields.take("container-title");
		String title = source.getTitle() == null ? labels.text("reference.noTitle") : source.getTitle().strip();
		if (container.isEmpty()) {
			cite(title);
			return;
		}
		next("“");
		html.open("span");
		titleLanguage();
		html.text(title).close().text("”");
		html.text(", " + labels.text("reference.in") + " ");
		html.element("cite", container.get());
	}

	private void cite(String title) {
		next("");
		html.open("cite");
		titleLanguage();
		html.text(title).close();
	}

	private void titleLanguage() {
		Language language = Language.of(source.getLanguage());
		if (language.isKnown()) {
			html.attribute("lang", language.tag());
		}
	}

	/** Who else had a hand in it, and where in its container it stands. */
	private void hands() {
		named("editor", "reference.editor");
		named("translator", "reference.translator");
		labelled("edition", "reference.edition");
		labelled("volume", "reference.volume");
		labelled("issue", "reference.issue");
		labelled("number-of-volumes", "reference.volumes");
		fields.take("collection-title").ifPresent(this::next);
		fields.take("genre").ifPresent(this::next);
	}

	private void labelled(String field, String label) {
		fields.take(field).ifPresent(value -> next(labels.text(label, value)));
	}

	private void named(String field, String label) {
		List<String> names = fields.takeNames(field);
		if (!names.isEmpty()) {
			next(labels.text(label, NameList.of(names, labels)));
		}
	}

	private void publication() {
		String house = Stream.of("publisher-place", "publisher").flatMap(name -> fields.take(name).stream())
				.collect(Collectors.joining(": "));
		String date = date();
		String both = house + (house.isEmpty() || date.isEmpty() ? "" : ", ") + date;
		html.text(both.isEmpty() ? "" : " (" + both + ")");
	}

	/** The year; the whole date where the original date is in the same year, and else the original date too. */
	private String date() {
		Optional<String> issued = fields.take("issued");
		String year = Optional.ofNullable(source.getYear()).map(written -> DateText.of(written, labels)).or(() -> issued).orElse(undated());
		return fields.take("original-date").map(original -> original.startsWith(year) ? original
				: year + "; " + labels.text("reference.original", original)).orElse(year);
	}

	/** What has been published without a date says so; records of an archive need not. */
	private String undated() {
		return source.getMedium() == Medium.ARCHIVE ? "" : labels.text("reference.noDate");
	}

	private void whereabouts() {
		fields.take("page").ifPresent(this::next);
		fields.take("archive").ifPresent(this::next);
		fields.take("archive_location").ifPresent(this::next);
		fields.take("ISBN").ifPresent(isbn -> next("ISBN " + isbn));
		fields.take("DOI").ifPresent(doi -> link(WebAddress.ofDoi(doi), doi));
		fields.take("URL").ifPresent(url -> link(WebAddress.of(url), url));
		fields.take("note").ifPresent(this::next);
		fields.rest().forEach((name, values) -> next(name + ": "
				+ (SourceFields.isName(name) ? NameList.of(values, labels) : String.join(", ", values))));
	}

	private void link(Optional<String> address, String shown) {
		next("");
		if (address.isPresent()) {
			html.open("a", "web").attribute("href", address.get()).attribute("rel", "noreferrer").text(shown).close();
		} else {
			html.text(shown);
		}
	}

	private void next(String text) {
		html.text(started ? ", " : "").text(text);
		started = true;
	}
}
