package org.elenchus.rules.wording;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.Mark;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;

/** Tells the words whose spelling is the author's from others: a tagged quotation keeps that of its source, and {@code sic} says that it is meant. */
public final class OwnWords {

	private final Set<String> quotations;
	private int others;

	private OwnWords(Set<String> quotations) {
		this.quotations = quotations;
	}

	/** The author's own words in an edition, in its order. */
	public static Stream<Item.Words> of(Edition edition) {
		OwnWords own = new OwnWords(edition.claims().stream().filter(claim -> claim.is(ClaimKind.QUOTATION)).map(Claim::key).collect(Collectors.toSet()));
		return edition.paragraphs().stream().flatMap(paragraph -> paragraph.items().stream()).filter(own::says).map(Item.Words.class::cast);
	}

	private boolean says(Item item) {
		switch (item) {
		case Item.ClaimStart start -> others += quotations.contains(start.key()) ? 1 : 0;
		case Item.ClaimEnd end -> others -= quotations.contains(end.key()) ? 1 : 0;
		case Item.MarkStart mark -> others += mark.mark() == Mark.SIC ? 1 : 0;
		case Item.MarkEnd mark -> others -= mark.mark() == Mark.SIC ? 1 : 0;
		default -> {
			return item instanceof Item.Words && others == 0;
		}
		}
		return false;
	}
}
