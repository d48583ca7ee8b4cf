package org.elenchus.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.model.edition.Item;

/**
 * Writes words as runs. A run is what stands between two boundaries, be they starts or ends of claims or of anything
 * else, and is one element that carries all claims it belongs to; so claims can overlap in any way.
 */
final class RunWriter {

	private final PageContext context;
	private final HtmlWriter html;
	private final ActiveClaims active = new ActiveClaims();
	private final List<String> anchors = new ArrayList<>();
	private boolean open;

	RunWriter(PageContext context) {
		this.context = context;
		this.html = context.html();
	}

	boolean inClaim() {
		return !active.isEmpty();
	}

	void start(ClaimView claim) {
		end();
		active.start(claim);
		anchors.add(claim.nextPlace());
	}

	/** Ends {@code claim}; its number is put there for the printed page. */
	void end(ClaimView claim) {
		end();
		writeAnchors();
		active.end(claim);
		html.open("span", "claim-number").attribute("data-number", Integer.toString(claim.number())).close();
	}

	/** Ends the run that is being written, if there is one. */
	void end() {
		if (open) {
			html.close();
			open = false;
		}
	}

	/** @param mention what the words name, or {@code null} */
	void write(Item.Words words, MentionWriter mention) {
		if (!open && inClaim()) {
			startRun(mention != null);
		} else if (!open && mention != null) {
			mention.open();
			open = true;
		}
		writePlaces(words);
	}

	private void startRun(boolean inMention) {
		List<ClaimView> claims = active.innermost();
		html.open("a", classes(claims, inMention)).attribute("href", "#" + claims.getFirst().id());
		if (!anchors.isEmpty()) {
			html.attribute("id", anchors.removeFirst());
		}
		html.attribute("data-claims", claims.stream().map(ClaimView::id).collect(Collectors.joining(" ")));
		html.attribute("aria-describedby", signs(claims));
		open = true;
		writeAnchors();
		for (int i = 1; i < claims.size(); i++) {
			claims.get(i).meets(claims.get(i - 1));
		}
	}

	private String classes(List<ClaimView> claims, boolean inMention) {
		return "run " + Signs.style(ActiveClaims.weakest(claims)) + (isContested(claims) ? " contested" : "")
				+ (claims.size() > 1 ? " several" : "") + (inMention ? " naming" : "");
	}

	private static String signs(List<ClaimView> claims) {
		return Signs.id(ActiveClaims.weakest(claims)) + (isContested(claims) ? " sign-contested" : "");
	}

	private static boolean isContested(List<ClaimView> claims) {
		return claims.stream().anyMatch(view -> view.claim().contested());
	}

	private void writeAnchors() {
		for (String id : anchors) {
			html.open("span").attribute("id", id).close();
		}
		anchors.clear();
	}

	/** The next offset not behind {@code offset} that does not part a surrogate pair. */
	private static int between(String text, int offset) {
		return offset > 0 && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset)) ? offset - 1 : offset;
	}

	/** Gives the words that findings are about an element of their own, from there on to the next ones. */
	private void writePlaces(Item.Words words) {
		String text = words.text();
		int written = 0;
		boolean inPlace = false;
		for (int offset : context.reading().places().between(words.start(), words.start() + text.length())) {
			int cut = between(text, offset - words.start());
			html.text(text.substring(written, cut));
			if (inPlace) {
				html.close();
			}
			html.open("span", "place").attribute("id", context.reading().places().show(offset));
			written = cut;
			inPlace = true;
		}
		html.text(text.substring(written));
		if (inPlace) {
			html.close();
		}
	}
}
