package org.elenchus.rules.catalogue.housekeeping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.Mark;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.wording.DeclaredNames;
import org.elenchus.rules.wording.DeclaredNames.Occurrence;
import org.elenchus.rules.wording.DeclaredNames.Person;

/** Tells where one text writes one person's name in several ways. */
public final class NameVariants implements Rule {

	@Override
	public String id() {
		return "name-variants";
	}

	@Override
	public Reach reach() {
		return Reach.of(DeclaredNames.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		DeclaredNames names = inquiry.overview(DeclaredNames.OVERVIEW);
		if (names.isEmpty()) {
			return;
		}
		Map<Person, Map<String, TextRange>> spellings = new LinkedHashMap<>();
		read(inquiry.edition(), names).forEach(found -> spellings.computeIfAbsent(found.name(), name -> new LinkedHashMap<>())
				.putIfAbsent(found.spelling(), found.place()));
		spellings.forEach((name, places) -> {
			String main = main(name, places.keySet());
			places.forEach((spelling, place) -> {
				if (!spelling.equals(main)) {
					inquiry.report(place, Map.of("subject", spelling, "other", main), List.of());
				}
			});
		});
	}

	/** The form on the card where the text uses it, else the spelling that comes first. */
	private static String main(Person name, Set<String> used) {
		return used.contains(name.form()) ? name.form() : used.iterator().next();
	}

	/** All names in the author's own words: a quotation keeps the spelling of its source, and {@code sic} says it is meant. */
	private static List<Occurrence> read(Edition edition, DeclaredNames names) {
		Set<String> quotations = edition.claims().stream().filter(claim -> claim.is(ClaimKind.QUOTATION)).map(Claim::key)
				.collect(Collectors.toSet());
		Own own = new Own(quotations);
		return edition.paragraphs().stream().flatMap(paragraph -> paragraph.items().stream()).filter(own::says)
				.flatMap(words -> names.in((Item.Words) words).stream()).toList();
	}

	/** Tells the author's own words from what he quotes. */
	private static final class Own {

		private final Set<String> quotations;
		private int quoted;

		Own(Set<String> quotations) {
			this.quotations = quotations;
		}

		boolean says(Item item) {
			switch (item) {
			case Item.ClaimStart start -> quoted += quotations.contains(start.key()) ? 1 : 0;
			case Item.ClaimEnd end -> quoted -= quotations.contains(end.key()) ? 1 : 0;
			case Item.MarkStart mark -> quoted += mark.mark() == Mark.SIC ? 1 : 0;
			case Item.MarkEnd mark -> quoted -= mark.mark() == Mark.SIC ? 1 : 0;
			default -> {
				return item instanceof Item.Words && quoted == 0;
			}
			}
			return false;
		}
	}
}
