package org.elenchus.export.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.export.cite.CitationStyle;
import org.elenchus.export.cite.Passage;
import org.elenchus.export.reading.claims.Claims;
import org.elenchus.export.reading.findings.FindingPlaces;
import org.elenchus.export.reading.names.Names;
import org.elenchus.export.reading.names.Speakers;
import org.elenchus.export.reading.questions.Questions;
import org.elenchus.export.reading.sources.Bibliography;
import org.elenchus.export.reading.sources.Scales;
import org.elenchus.export.reading.text.Block;
import org.elenchus.export.reading.text.RunningText;
import org.elenchus.export.reading.words.EditionLabels;
import org.elenchus.export.reading.words.Language;
import org.elenchus.model.Card;
import org.elenchus.model.EditionCard;
import org.elenchus.model.Scale;
import org.elenchus.model.School;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;

/**
 * An edition with all that its readers get beside the text, for one export: what is shown where is noted in it.
 *
 * @param edition      the edition that is shown
 * @param findings     what was found in it, sorted by range
 * @param language     the language of its text
 * @param labels       the words that are not the edition's own
 * @param text         the running text and its notes
 * @param claims       its claims, numbered
 * @param questions    the questions that it asks or answers
 * @param bibliography the sources that it declares, cites or mentions
 * @param names        the names that it declares or that its claims are about
 * @param speakers     whom its cards mean by their speakers
 * @param scales       the scales that it rates on
 * @param places       where a reader finds what a finding is about
 * @param style        how sources are referred to
 */
public record ReadingEdition(Edition edition, List<Finding> findings, Language language, EditionLabels labels, RunningText text, Claims claims,
		Questions questions, Bibliography bibliography, Names names, Speakers speakers, Scales scales, FindingPlaces places, CitationStyle style) {

	/**
	 * Makes the reading edition of an edition.
	 *
	 * @param project  the editions it is read with, itself included: they can hold cards that it speaks of
	 * @param findings what a validation of the edition found, sorted by range
	 */
	public static ReadingEdition of(Edition edition, Project project, List<Finding> findings) {
		Language language = Language.of(edition.metadata().map(EditionCard::getLanguage).orElse(null));
		EditionLabels labels = EditionLabels.in(language);
		CitationStyle style = CitationStyle.inForce();
		List<Edition> near = project.nearestFirst(edition);
		Claims claims = new Claims(edition, project);
		Names names = new Names(near, claims);
		return new ReadingEdition(edition, findings, language, labels, RunningText.of(edition.paragraphs()), claims, new Questions(edition, claims),
				new Bibliography(edition, claims, style, labels), names, new Speakers(cards(near, School.class), names, labels),
				new Scales(cards(near, Scale.class).toList()), new FindingPlaces(edition, findings, claims), style);
	}

	/** The cards of one sort, those of the edition first. */
	private static <T extends Card> Stream<T> cards(List<Edition> editions, Class<T> sort) {
		return editions.stream().flatMap(edition -> edition.cards(sort).stream());
	}

	/** What stands over the whole: the edition's title or, without one, the name of its file. */
	public String title() {
		return edition.metadata().map(EditionCard::getTitle).filter(title -> !title.isBlank())
				.or(() -> Optional.of(fileName()).filter(name -> !name.isBlank())).orElse(labels.text("untitled"));
	}

	/** Whether a heading only says again what stands over the whole. */
	public boolean repeatsTitle(Block heading) {
		return heading.words().equals(title().strip());
	}

	/** The full reference to a source. */
	public List<Passage> reference(Source source) {
		return style.reference(source, labels);
	}

	private String fileName() {
		String location = edition.location();
		return location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
	}
}
