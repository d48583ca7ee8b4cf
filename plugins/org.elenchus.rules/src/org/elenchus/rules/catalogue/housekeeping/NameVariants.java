package org.elenchus.rules.catalogue.housekeeping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.finding.Related;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.wording.DeclaredNames;
import org.elenchus.rules.wording.DeclaredNames.Person;
import org.elenchus.rules.wording.OwnWords;
import org.elenchus.rules.wording.Spellings;

/** Tells where one text, or the texts of one project, write one person's name in several ways. */
public final class NameVariants implements Rule {

	@Override
	public String id() {
		return "name-variants";
	}

	@Override
	public Reach reach() {
		return Reach.of(DeclaredNames.OVERVIEW, Spellings.CONCLUSION);
	}

	@Override
	public void check(Inquiry inquiry) {
		DeclaredNames names = inquiry.overview(DeclaredNames.OVERVIEW);
		if (names.isEmpty()) {
			return;
		}
		Map<Person, Map<String, TextRange>> spellings = new LinkedHashMap<>();
		OwnWords.of(inquiry.edition()).flatMap(words -> names.in(words).stream()).forEach(found -> spellings
				.computeIfAbsent(found.name(), name -> new LinkedHashMap<>()).putIfAbsent(found.spelling(), found.place()));
		spellings.forEach((name, places) -> inText(inquiry, name, places));
		inquiry.overview(Spellings.CONCLUSION).in(inquiry.edition().location()).forEach(odd -> inProject(inquiry, odd, spellings));
	}

	private static void inText(Inquiry inquiry, Person name, Map<String, TextRange> places) {
		String main = main(name, places.keySet());
		places.forEach((spelling, place) -> {
			if (!spelling.equals(main)) {
				Related other = Related.place(inquiry.edition().location(), places.get(main), main);
				inquiry.report(place, values(inquiry, "text", spelling, other), List.of());
			}
		});
	}

	private static void inProject(Inquiry inquiry, Spellings.Odd odd, Map<Person, Map<String, TextRange>> spellings) {
		inquiry.report(spellings.get(odd.person()).get(odd.spelling()), values(inquiry, "project", odd.spelling(), Related.claim(odd.location(), "", odd.usual())), List.of());
	}

	private static Values values(Inquiry inquiry, String where, String spelling, Related other) {
		return Values.of(Map.of("subject", spelling, "other", other.words())).beside(List.of(other), 1)
				.showing(Map.of("where", inquiry.phrase(where, Map.of("file", other.location()))));
	}

	/** The form on the card where the text uses it, else the spelling that comes first. */
	private static String main(Person name, Set<String> used) {
		return used.contains(name.form()) ? name.form() : used.iterator().next();
	}
}
