package org.elenchus.rules.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;

/** The signs in the quotations of an edition that can be the quoting author's or the source's own, as far as the editor has not said whose they are. */
public final class Interventions {

	private static final Pattern SIGN = Pattern.compile("[\\[(]\\s{0,3}(?:…|\\.{3,9})\\s{0,3}[])]|…|\\.(?:\\s?\\.){2,9}|\\[[^\\[\\]]{2,300}]");
	private static final Pattern POINTS = Pattern.compile("…|\\.(?:\\s?\\.){2,9}");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

	/** What a sign says. */
	public enum Kind {
		/** Points without brackets: words are left out, or the source has them itself. */
		BARE_ELLIPSIS,
		/** Points in brackets: words are left out. */
		ELLIPSIS,
		/** Words in brackets: they are put in. */
		INSERTION
	}

	/**
	 * A sign.
	 *
	 * @param claim the quotation
	 * @param text  as it is written
	 * @param place where it stands in the file
	 */
	public record Sign(Claim claim, Kind kind, String text, TextRange place) {
	}

	private Interventions() {
	}

	/** The signs of an edition, quotation by quotation. Points at the end of a quotation are none: where words are quoted there are always others before and behind. */
	public static List<Sign> of(Inquiry inquiry) {
		Map<String, Claim> quotations = inquiry.claims().filter(claim -> claim.is(ClaimKind.QUOTATION) && !claim.parts().isEmpty())
				.filter(claim -> SIGN.matcher(claim.words()).find()).collect(Collectors.toMap(Claim::key, claim -> claim));
		List<Sign> signs = new ArrayList<>();
		Map<String, QuotedText> texts = quotations.isEmpty() ? Map.of() : QuotedTexts.of(inquiry.edition(), quotations.keySet());
		inquiry.claims().filter(claim -> texts.containsKey(claim.key())).forEach(claim -> add(signs, claim, texts.get(claim.key())));
		return signs;
	}

	private static void add(List<Sign> signs, Claim claim, QuotedText quoted) {
		String text = quoted.text();
		int first = WORD.matcher(text).results().mapToInt(MatchResult::start).findFirst().orElse(text.length());
		int last = text.length() - 1;
		while (last >= 0 && !Character.isLetterOrDigit(text.charAt(last))) {
			last--;
		}
		int end = last;
		SIGN.matcher(text).results().filter(sign -> sign.start() > first && sign.end() <= end && !quoted.isSettled(sign.start()))
				.forEach(sign -> quoted.place(new TextRange(sign.start(), sign.end())).ifPresent(place -> signs.add(new Sign(claim, kind(sign.group()), sign.group(), place))));
	}

	private static Kind kind(String sign) {
		if (!POINTS.matcher(sign).find() || WORD.matcher(sign).find()) {
			return Kind.INSERTION;
		}
		return POINTS.matcher(sign).matches() ? Kind.BARE_ELLIPSIS : Kind.ELLIPSIS;
	}

	/** Whether points stand in the words of a source. */
	public static boolean hasEllipsis(String words) {
		return POINTS.matcher(words).find();
	}
}
