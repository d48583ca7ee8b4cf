package org.elenchus.export.html;

import java.util.List;
import java.util.Optional;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.School;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;

/** Writes the entries of claims: what each says, what it rests on, what stands against it, and what was found about it. */
final class ClaimEntry {

	private static final int LONGEST_WORDS = 400;

	private final Sheet sheet;
	private final HtmlWriter html;
	private final EvidenceItem evidence;
	private final RatingWriter ratings;

	ClaimEntry(Sheet sheet) {
		this.sheet = sheet;
		this.html = sheet.html();
		this.evidence = new EvidenceItem(sheet);
		this.ratings = new RatingWriter(sheet);
	}

	void write(ClaimView view) {
		String heading = view.id() + ":heading";
		html.open("section", "claim " + view.status().style() + (view.claim().contested() ? " contested" : ""));
		html.attribute("id", view.id()).attribute("tabindex", "-1").attribute("aria-labelledby", heading).line();
		html.open("h3").attribute("id", heading).element("span", "number", Integer.toString(view.number())).text(" ");
		link(view, view.target());
		html.close().line();
		facts(view);
		html.open("div", "body").line();
		particulars(view);
		evidence(view, "supports", view.claim().supports());
		evidence(view, "disputes", view.claim().disputes());
		counters(view);
		neighbours(view);
		findings(view);
		html.close().close().line();
	}

	private void link(ClaimView view, String target) {
		html.open("a", "statement").attribute("href", "#" + target);
		sheet.theirs().text(statement(view.claim())).close();
	}

	/** The statement of its card or, in quotation marks, the author's words. */
	private static String statement(Claim claim) {
		return claim.card().map(ClaimCard::getStatement).orElseGet(() -> "“" + words(claim) + "”");
	}

	private static String words(Claim claim) {
		return Excerpt.of(claim.words(), LONGEST_WORDS);
	}

	private void facts(ClaimView view) {
		html.open("p", "facts").element("span", "status", sheet.label("status." + view.status()));
		if (view.claim().contested()) {
			html.text(" · ").element("strong", "status-contested", sheet.label("status.contested"));
		}
		if (view.claim().kind() != ClaimKind.UNSPECIFIED) {
			html.text(" · ").element("span", "kind", sheet.labels().text(view.claim().kind()));
		}
		html.close().line();
	}

	private void particulars(ClaimView view) {
		Claim claim = view.claim();
		html.open("dl", "particulars").line();
		if (view.places() > 0) {
			html.element("dt", sheet.label("claim.words")).open("dd");
			words(view);
			html.close().line();
		}
		claim.card().filter(card -> card.getSpeaker() != null).ifPresent(this::speaker);
		claim.ratings().forEach(code -> particular("claim.rating", ratings.meaning(code)));
		particular("claim.key", claim.key());
		html.close().line();
	}

	private void particular(String name, String value) {
		html.element("dt", sheet.label(name)).element("dd", value).line();
	}

	private void words(ClaimView view) {
		if (view.claim().card().map(ClaimCard::getStatement).isPresent()) {
			html.open("q");
			sheet.theirs().text(words(view.claim())).close().text(" ");
		}
		for (int place = 1; place <= view.places(); place++) {
			html.open("a", "place-link").attribute("href", "#" + view.wordsId(place));
			html.text("↩ " + (view.places() == 1 ? sheet.label("claim.place.only") : sheet.label("claim.place", place)));
			html.close().text(" ");
		}
	}

	private void speaker(ClaimCard card) {
		String speaker = card.getSpeaker().equals("author") ? sheet.label("claim.speaker.author") : schoolName(card.getSpeaker());
		particular("claim.speaker", sheet.label("claim.mode", speaker, sheet.labels().text(card.getMode())));
	}

	private String schoolName(String speaker) {
		return sheet.edition().schools().stream().filter(school -> speaker.equals(school.getKey())).map(School::getName)
				.findFirst().orElse(speaker);
	}

	private void evidence(ClaimView view, String stance, List<Evidence> items) {
		if (!items.isEmpty()) {
			html.element("h4", sheet.label("claim." + stance)).open("ul", "items " + stance).line();
			items.forEach(evidence::write);
			html.close().line();
		} else if (stance.equals("supports")) {
			html.element("p", "none", sheet.label("claim.none")).line();
		}
	}

	private void counters(ClaimView view) {
		var keys = sheet.claims().countersOf(view.claim());
		if (!keys.isEmpty()) {
			html.element("h4", sheet.label("claim.counters")).open("ul", "counters").line();
			keys.forEach(this::counter);
			html.close().line();
		}
	}

	private void counter(String key) {
		Optional<ClaimView> counter = sheet.claims().find(key);
		html.open("li");
		counter.ifPresentOrElse(view -> link(view, view.id()), () -> html.element("b", key)
				.text(" (" + sheet.label("claim.counter.elsewhere") + ")"));
		html.close().line();
	}

	private void neighbours(ClaimView view) {
		if (!view.neighbours().isEmpty()) {
			html.element("h4", "neighbours", sheet.label("claim.overlaps")).open("ul", "counters neighbours").line();
			for (ClaimView neighbour : view.neighbours()) {
				html.open("li");
				link(neighbour, neighbour.id());
				html.close().line();
			}
			html.close().line();
		}
	}

	private void findings(ClaimView view) {
		if (!view.findings().isEmpty()) {
			html.element("h4", "findings", sheet.label("claim.findings")).open("ul", "findings").line();
			FindingItem item = new FindingItem(sheet);
			view.findings().forEach(item::write);
			html.close().line();
		}
	}
}
