package org.elenchus.sources.library;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.EditionCard;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/** What the cards of a project's sources say of texts: where full texts lie, and excerpts. */
record Texts(List<OfEdition> editions) {

	/** The texts of a project. */
	static final Overview<OfEdition, Texts> OVERVIEW = new Overview<>(OfEdition.class, Texts.class, OfEdition::of, Texts::new);

	/** What the cards of an edition say. */
	record OfEdition(String location, List<OfSource> sources) implements Contribution {

		static OfEdition of(Edition edition) {
			String language = edition.metadata().map(EditionCard::getLanguage).orElse(null);
			List<OfSource> found = new ArrayList<>();
			int number = 0;
			for (Source source : edition.sources()) {
				if (source.getFulltext() != null || !source.getExcerpts().isEmpty()) {
					found.add(new OfSource(number, source.getLanguage() == null ? language : source.getLanguage(), source.getFulltext(),
							List.copyOf(source.getExcerpts())));
				}
				number++;
			}
			return new OfEdition(edition.location(), List.copyOf(found));
		}
	}

	/**
	 * What one card says.
	 *
	 * @param number   its number among those of the edition's sources, from 0
	 * @param language the language of the source, or else of the edition; null if neither is told
	 * @param path     where the full text lies, from the edition's file; null if the card names none
	 * @param excerpts passages of the source
	 */
	record OfSource(int number, String language, String path, List<String> excerpts) implements Serializable {
	}
}
