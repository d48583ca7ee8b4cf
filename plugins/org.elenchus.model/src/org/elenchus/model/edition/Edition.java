package org.elenchus.model.edition;

import java.util.List;
import java.util.Optional;

import org.elenchus.model.EditionCard;
import org.elenchus.model.School;
import org.elenchus.model.Source;

/**
 * One file as its readers see it.
 *
 * @param location   the file's name as messages show it
 * @param text       the whole file: the author's text with the markup
 * @param metadata   the edition's own card, if it has one
 * @param claims     its claims, in the order in which they first occur
 * @param citations  all citations of the running text, in its order; also those that belong to no claim
 * @param sources    the cards of sources that stand in this file
 * @param schools    the cards of schools that stand in this file
 * @param paragraphs the text in reading order
 * @param problems   places where the markup is broken, in the order of the text
 */
public record Edition(String location, String text, Optional<EditionCard> metadata, List<Claim> claims,
		List<Evidence> citations, List<Source> sources, List<School> schools, List<Paragraph> paragraphs,
		List<Problem> problems) {

	public Edition {
		claims = List.copyOf(claims);
		citations = List.copyOf(citations);
		sources = List.copyOf(sources);
		schools = List.copyOf(schools);
		paragraphs = List.copyOf(paragraphs);
		problems = List.copyOf(problems);
	}
}
