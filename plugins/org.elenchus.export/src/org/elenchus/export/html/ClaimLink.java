package org.elenchus.export.html;

import java.util.Optional;

import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.export.reading.words.Excerpt;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.edition.Claim;

/** Writes links to claims: by the statement of the card or, in quotation marks, by the author's words. */
final class ClaimLink {

	private static final int LONGEST_WORDS = 400;

	private final PageContext context;
	private final HtmlWriter html;

	ClaimLink(PageContext context) {
		this.context = context;
		this.html = context.html();
	}

	/** Links a claim of this page to an id that stands for it. */
	void write(ClaimView view, String target) {
		write(statement(view.claim()), target);
	}

	private void write(String words, String target) {
		html.open("a", "statement").attribute("href", "#" + target);
		context.theirs().text(words).close();
	}

	/** Links the claim with this key by the beginning of what it says, or by its key if it stands in another text. */
	void write(String key) {
		write(key, context.reading().claims().find(key));
	}

	/** Links a claim by the beginning of what it says, or by its key if this page does not show it. */
	void write(String key, Optional<ClaimView> claim) {
		claim.ifPresentOrElse(view -> write(Excerpt.of(statement(view.claim()), LONGEST_WORDS), view.id()),
				() -> html.element("b", key).text(" (" + context.label("claim.counter.elsewhere") + ")"));
	}

	private static String statement(Claim claim) {
		return claim.card().map(ClaimCard::getStatement).orElseGet(() -> "“" + words(claim) + "”");
	}

	static String words(Claim claim) {
		return Excerpt.of(claim.words(), LONGEST_WORDS);
	}
}
