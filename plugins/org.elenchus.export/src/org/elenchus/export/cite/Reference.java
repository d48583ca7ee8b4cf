package org.elenchus.export.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.export.reading.words.AuthorName;
import org.elenchus.export.reading.words.DateText;
import org.elenchus.export.reading.words.EditionLabels;
import org.elenchus.export.reading.words.Language;
import org.elenchus.export.reading.words.NameList;
import org.elenchus.export.reading.words.WebAddress;
import org.elenchus.model.Medium;
import org.elenchus.model.Source;

/** Puts one full bibliographic reference together, after the notes of the Chicago Manual of Style. */
final class Reference {

	private final List<Passage> passages = new ArrayList<>();
	private final EditionLabels labels;
	private final Source source;
	private final SourceFields fields;
	private boolean started;

	Reference(Source source, EditionLabels labels) {
		this.labels = labels;
		this.source = source;
		this.fields = new SourceFields(source.getFields());
	}

	List<Passage> passages() {
		authors();
		title();
		hands();
		publication();
		whereabouts();
		add(".");
		return passages;
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
		String language = Language.of(source.getLanguage()).tag();
		if (container.isEmpty()) {
			next("");
			passages.add(Passage.title(title, language));
			return;
		}
		next("“");
		passages.add(Passage.in(language, title));
		add("”, " + labels.text("reference.in") + " ");
		passages.add(Passage.title(container.get(), ""));
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
		add(both.isEmpty() ? "" : " (" + both + ")");
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
		passages.add(Passage.link(shown, address.orElse("")));
	}

	private void next(String text) {
		add((started ? ", " : "") + text);
		started = true;
	}

	private void add(String text) {
		if (!text.isEmpty()) {
			passages.add(Passage.plain(text));
		}
	}
}
