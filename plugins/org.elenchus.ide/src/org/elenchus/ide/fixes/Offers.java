package org.elenchus.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.elenchus.ide.document.Checked;
import org.elenchus.ide.document.Reading;
import org.elenchus.markup.serializing.ModelEdits;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.Phrases;
import org.elenchus.rules.engine.Catalogue;
import org.elenchus.rules.engine.RulePage;

/** Tells what can be done about the findings at a place. */
public final class Offers {

	/** Where exceptions to rules can stand, their pages say; to read all of them takes longer than a list may take to come up. */
	private static final Map<String, RulePage> PAGES = new ConcurrentHashMap<>();

	private final Reading reading;
	private final Checked checked;
	private final Phrases words;
	private final List<Offer> offers = new ArrayList<>();

	private Offers(Reading reading, Checked checked, Locale language) {
		this.reading = reading;
		this.checked = checked;
		this.words = new Phrases(Offers.class, "fixes", language);
	}

	/**
	 * What can be done about the findings at a place: first their fixes one by one, then the fixes of all that are like them, then exceptions.
	 *
	 * @param reading  the text; it is looked at during the call only
	 * @param checked  what was found last; where that was another version of the text, nothing is offered
	 * @param offset   the place, in UTF-16 units; the end of a finding still belongs to it
	 * @param language of the titles; English where there are no words in it
	 */
	public static List<Offer> at(Reading reading, Checked checked, int offset, Locale language) {
		Offers offers = new Offers(reading, checked, language);
		List<Finding> found = checked.at(reading.version(), offset);
		found.forEach(offers::fixes);
		found.forEach(offers::alike);
		found.forEach(offers::exceptions);
		return List.copyOf(offers.offers);
	}

	private void fixes(Finding finding) {
		finding.fixes().forEach(fix -> add(fix.title(), finding, sorted(fix.edits())));
	}

	private void alike(Finding finding) {
		AllAlike all = AllAlike.of(finding, checked.findings(), reading.edition().text());
		if (all.count() > 1) {
			add(words.say("all", all.count(), finding.rule()), finding, all.edits());
		}
	}

	private void exceptions(Finding finding) {
		ExceptionPlaces places = new ExceptionPlaces(reading);
		RulePage page = PAGES.computeIfAbsent(finding.rule(), Offers::page);
		Optional.of(finding.range()).filter(range -> page.isExceptedHere()).flatMap(places::here).ifPresent(place -> except("except.here", finding, place));
		places.everywhere().filter(card -> page.isExceptedEverywhere()).ifPresent(place -> except("except.everywhere", finding, place));
	}

	private static RulePage page(String rule) {
		return Catalogue.installed().only(Set.of(rule)).pages().getFirst();
	}

	/** The reason is the author's to give: one goes on writing between its marks. */
	private void except(String title, Finding finding, ExceptionPlaces.Place place) {
		TextEdit edit = place.edit(finding.rule());
		int caret = edit.range().start() + edit.replacement().indexOf("\"\"") + 1;
		add(words.say(title, finding.rule()), finding, List.of(edit), caret);
	}

	private void add(String title, Finding finding, List<TextEdit> edits) {
		TextEdit last = edits.getLast();
		int shift = edits.stream().mapToInt(edit -> edit.replacement().length() - edit.range().length()).sum();
		add(title, finding, edits, last.range().end() + shift);
	}

	private void add(String title, Finding finding, List<TextEdit> edits, int caret) {
		Offer offer = new Offer(title, finding.rule(), checked.version(), edits, caret, Preview.of(reading.edition().text(), edits, words));
		if (offers.stream().noneMatch(other -> other.title().equals(title) && other.edits().equals(edits))) {
			offers.add(offer);
		}
	}

	private static List<TextEdit> sorted(List<TextEdit> edits) {
		return edits.stream().sorted((one, other) -> one.range().compareTo(other.range())).toList();
	}

	/** The text with an offer's edits in it. */
	public static String apply(String text, Offer offer) {
		return ModelEdits.apply(text, offer.edits());
	}
}
