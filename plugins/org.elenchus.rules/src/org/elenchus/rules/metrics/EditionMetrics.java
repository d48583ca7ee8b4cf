package org.elenchus.rules.metrics;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.EditionCard;
import org.elenchus.model.edition.Chapter;
import org.elenchus.model.edition.Chapters;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Item;
import org.elenchus.model.evidence.Opposition;
import org.elenchus.model.project.Project;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.notes.Ibidem;
import org.elenchus.rules.notes.NoteApparatus;

/**
 * An edition in numbers.
 *
 * @param location the file as it was asked for
 * @param title    its title; empty if its card states none
 * @param chapters its chapters, at least one; a chapter without a heading has an empty title
 */
public record EditionMetrics(String location, String title, List<ChapterMetrics> chapters) {

	/** A chapter in numbers. */
	public record ChapterMetrics(String title, Tally tally) {
	}

	public EditionMetrics {
		chapters = List.copyOf(chapters);
	}

	/** The whole edition. */
	public Tally total() {
		return chapters.stream().map(ChapterMetrics::tally).reduce(Tally.NOTHING, Tally::plus);
	}

	/**
	 * Counts an edition. A claim counts in the chapter of its first words, a citation where it stands, or if it stands on
	 * a card, with its claim. What stands for one, such as <i>ibid.</i>, supports a claim and is not counted again.
	 */
	static EditionMetrics of(Edition edition, Project project, LocalDate today) {
		Chapters chapters = edition.chapters();
		Map<Chapter, Counter> counters = new LinkedHashMap<>();
		chapters.all().forEach(chapter -> counters.put(chapter, new Counter()));
		Opposition.OfEdition opposition = project.overview(Opposition.OVERVIEW).of(edition);
		Set<EObject> counted = new HashSet<>();
		for (Evidence evidence : edition.citations()) {
			if (counted.add(evidence.citation())) {
				at(chapters, counters, evidence.range()).add(evidence);
			}
		}
		List<Claim> supported = Ibidem.supported(edition, () -> NoteApparatus.of(edition), project.policy(edition).words(Ibidem.RULE));
		for (int i = 0; i < supported.size(); i++) {
			Claim claim = edition.claims().get(i);
			if (!project.isTaggedElsewhere(claim)) {
				Counter counter = at(chapters, counters, claim.place());
				counter.add(supported.get(i), opposition.hasCounterView(claim));
				claim.evidence().stream().filter(evidence -> counted.add(evidence.citation())).forEach(counter::add);
			}
		}
		edition.paragraphs().stream().flatMap(paragraph -> paragraph.items().stream())
				.filter(Item.Doubted.class::isInstance).map(item -> ((Item.Doubted) item).doubt())
				.forEach(doubt -> at(chapters, counters, edition.places().of(doubt)).add(Age.of(doubt.getDate(), today)));
		return new EditionMetrics(edition.location(),
				edition.metadata().map(EditionCard::getTitle).orElse(""), counters.entrySet().stream()
						.map(counter -> new ChapterMetrics(counter.getKey().title(), counter.getValue().tally())).toList());
	}

	private static Counter at(Chapters chapters, Map<Chapter, Counter> counters, TextRange place) {
		return counters.get(chapters.at(place));
	}
}
