package org.elenchus.export.html;

import java.util.List;

import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;

/** Writes the entries of claims: what each says, what it rests on, what stands against it, and what was found about it. */
final class ClaimEntry {

	private final PageContext context;
	private final HtmlWriter html;
	private final EvidenceItem evidence;
	private final RatingWriter ratings;
	private final ClaimLink links;
	private final Particulars particulars;

	ClaimEntry(PageContext context) {
		this.context = context;
		this.html = context.html();
		this.evidence = new EvidenceItem(context);
		this.ratings = new RatingWriter(context);
		this.links = new ClaimLink(context);
		this.particulars = new Particulars(context, "identity");
	}

	void write(ClaimView view) {
		String heading = view.id() + ":heading";
		html.open("section", "claim " + Signs.style(view.status()) + (view.claim().contested() ? " contested" : ""));
		html.attribute("id", view.id()).attribute("tabindex", "-1").attribute("aria-labelledby", heading).line();
		html.open("h3").attribute("id", heading).element("span", "number", Integer.toString(view.number())).text(" ");
		links.write(view, view.target());
		html.close().line();
		facts(view);
		html.open("div", "body").line();
		particulars(view);
		evidence(view, "supports", view.claim().supports());
		new ExceptionList(context).write(view.claim().exemptions());
		evidence(view, "disputes", view.claim().disputes());
		counters(view);
		new ConflictList(context).write(context.reading().claims().conflictsOf(view.claim()));
		neighbours(view);
		findings(view);
		html.close().close().line();
	}

	private void facts(ClaimView view) {
		html.open("p", "facts").element("span", "status", context.label("status." + view.status()));
		if (view.claim().contested()) {
			html.text(" · ").element("strong", "status-contested", context.label("status.contested"));
		}
		for (ClaimKind kind : view.claim().kinds()) {
			html.text(" · ").element("span", "kind", context.reading().labels().text(kind));
		}
		html.close().line();
	}

	private void particulars(ClaimView view) {
		Claim claim = view.claim();
		html.open("dl", "particulars").line();
		claim.card().ifPresent(new ClaimSubstance(context)::write);
		particulars.write("claim.words", view.places() == 0 ? List.of() : List.of(view), this::words);
		particulars.write("claim.speaker", claim.card().map(this::speaker).orElse(null));
		claim.ratings().forEach(code -> particulars.write("claim.rating", ratings.meaning(code)));
		claim.card().ifPresent(new ClaimInquiry(context)::write);
		particulars.write("claim.key", claim.isKeyless() ? null : claim.key());
		html.close().line();
	}

	private void words(ClaimView view) {
		if (view.claim().card().map(ClaimCard::getStatement).isPresent()) {
			html.open("q");
			context.theirs().text(ClaimLink.words(view.claim())).close().text(" ");
		}
		for (int place = 1; place <= view.places(); place++) {
			html.open("a", "place-link").attribute("href", "#" + view.wordsId(place));
			html.text("↩ " + (view.places() == 1 ? context.label("claim.place.only") : context.label("claim.place", place)));
			html.close().text(" ");
		}
	}

	/** Who speaks and how; {@code null} if the card does not tell who. */
	private String speaker(ClaimCard card) {
		return card.getSpeaker() == null ? null : context.label("claim.mode", context.reading().speakers().name(card.getSpeaker()),
				context.reading().labels().text(card.getMode()));
	}

	private void evidence(ClaimView view, String stance, List<Evidence> items) {
		if (!items.isEmpty()) {
			html.element("h4", context.label("claim." + stance)).open("ul", "items " + stance).line();
			items.forEach(evidence::write);
			html.close().line();
		} else if (stance.equals("supports")) {
			html.element("p", "none", context.label("claim.none")).line();
		}
	}

	private void counters(ClaimView view) {
		var keys = context.reading().claims().countersOf(view.claim());
		if (!keys.isEmpty()) {
			html.element("h4", context.label("claim.counters")).open("ul", "counters").line();
			keys.forEach(this::counter);
			html.close().line();
		}
	}

	private void counter(String key) {
		html.open("li");
		links.write(key);
		html.close().line();
	}

	private void neighbours(ClaimView view) {
		if (!view.neighbours().isEmpty()) {
			html.element("h4", "neighbours", context.label("claim.overlaps")).open("ul", "counters neighbours").line();
			for (ClaimView neighbour : view.neighbours()) {
				html.open("li");
				links.write(neighbour, neighbour.id());
				html.close().line();
			}
			html.close().line();
		}
	}

	private void findings(ClaimView view) {
		if (!view.findings().isEmpty()) {
			html.element("h4", "findings", context.label("claim.findings")).open("ul", "findings").line();
			FindingItem item = new FindingItem(context);
			view.findings().forEach(item::write);
			html.close().line();
		}
	}
}
