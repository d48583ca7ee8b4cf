package org.elenchus.export.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.model.Card;
import org.elenchus.model.EditionCard;
import org.elenchus.model.Scale;
import org.elenchus.model.School;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;

/**
 * What the parts of a page share.
 *
 * @param html     where they write to
 * @param edition  the edition that is shown
 * @param findings what was found in it
 * @param language the language of its text
 * @param labels   the page's own words
 */
record Sheet(HtmlWriter html, Edition edition, List<Finding> findings, Language language, Labels labels, Flow flow,
		Claims claims, Bibliography bibliography, Names names, Speakers speakers, Scales scales, FindingPlaces places) {

	static Sheet of(Edition edition, Project project, List<Finding> findings, HtmlWriter html) {
		Language language = Language.of(edition.metadata().map(EditionCard::getLanguage).orElse(null));
		Labels labels = Labels.in(language);
		List<Edition> near = project.nearestFirst(edition);
		Claims claims = new Claims(edition, project);
		Bibliography bibliography = new Bibliography(edition, claims, labels);
		Names names = new Names(near, claims);
		return new Sheet(html, edition, findings, language, labels, Flow.of(edition.paragraphs()), claims, bibliography, names,
				new Speakers(cards(near, School.class), names, labels), new Scales(cards(near, Scale.class).toList()),
				new FindingPlaces(edition, findings, claims));
	}

	/** The cards of one sort, those of the edition first. */
	private static <T extends Card> Stream<T> cards(List<Edition> editions, Class<T> sort) {
		return editions.stream().flatMap(edition -> edition.cards(sort).stream());
	}

	/** The language of the whole page: that of the text, or that of the labels if the text's is not known. */
	String pageLanguage() {
		return language.isKnown() ? language.tag() : labels.language();
	}

	/** Marks the open element as words of the page itself, if its language is another than the text's. */
	HtmlWriter own() {
		return isForeign() ? html.attribute("lang", labels.language()).attribute("dir", "ltr") : html;
	}

	/** Marks the open element as words of the edition, if the words around it are in another language. */
	HtmlWriter theirs() {
		return isForeign() ? text() : html;
	}

	/** Marks the open element as words of the edition. */
	HtmlWriter text() {
		return html.attribute("lang", language.tag()).attribute("dir", language.direction());
	}

	private boolean isForeign() {
		return !language.locale().getLanguage().equals(labels.language());
	}

	String label(String name, Object... arguments) {
		return labels.text(name, arguments);
	}

	/** What stands over the page: the edition's title or, without one, the name of its file. */
	String title() {
		return edition.metadata().map(EditionCard::getTitle).filter(title -> !title.isBlank())
				.or(() -> Optional.of(fileName()).filter(name -> !name.isBlank())).orElse(label("untitled"));
	}

	/** Whether a heading only says again what stands over the page. */
	boolean repeatsTitle(Block heading) {
		return heading.words().equals(title().strip());
	}

	private String fileName() {
		String location = edition.location();
		return location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
	}
}
