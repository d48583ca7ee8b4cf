package org.elenchus.model.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.elenchus.model.Card;
import org.elenchus.model.EditionCard;
import org.elenchus.model.School;
import org.elenchus.model.Source;

/**
 * One file as its readers see it.
 *
 * @param location   the file's name as messages show it
 * @param text       the whole file: the author's text with the markup
 * @param claims     its claims, in the order in which they first occur
 * @param citations  all citations of the running text, in its order; also those that belong to no claim
 * @param cards      all cards that stand in this file, in its order
 * @param paragraphs the text in reading order
 * @param problems   places where the markup is broken, in the order of the text
 * @param places     where things stand in the file
 */
public record Edition(String location, String text, List<Claim> claims, List<Evidence> citations, List<Card> cards,
		List<Paragraph> paragraphs, List<Problem> problems, Places places) {

	public Edition {
		claims = List.copyOf(claims);
		citations = List.copyOf(citations);
		cards = List.copyOf(cards);
		paragraphs = List.copyOf(paragraphs);
		problems = List.copyOf(problems);
	}

	/** The edition's own card, if it has one; the first one counts. Looked for among all cards each time: not to be asked for each claim. */
	public Optional<EditionCard> metadata() {
		for (Card card : cards) {
			if (card instanceof EditionCard own) {
				return Optional.of(own);
			}
		}
		return Optional.empty();
	}

	public List<Source> sources() {
		return cards(Source.class);
	}

	public List<School> schools() {
		return cards(School.class);
	}

	/** The chapters, by the headings; worked out anew each time. */
	public Chapters chapters() {
		return Headings.of(this).chapters();
	}

	/** What the text consists of, of one sort, in reading order. */
	public <T extends Item> List<T> items(Class<T> sort) {
		List<T> items = new ArrayList<>();
		for (Paragraph paragraph : paragraphs) {
			for (Item item : paragraph.items()) {
				if (sort.isInstance(item)) {
					items.add(sort.cast(item));
				}
			}
		}
		return items;
	}

	/** The cards of one sort, in the order of the text. */
	public <T extends Card> List<T> cards(Class<T> sort) {
		List<T> some = new ArrayList<>();
		for (Card card : cards) {
			if (sort.isInstance(card)) {
				some.add(sort.cast(card));
			}
		}
		return some;
	}
}
