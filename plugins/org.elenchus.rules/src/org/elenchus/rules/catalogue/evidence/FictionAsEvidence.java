package org.elenchus.rules.catalogue.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.source.Particulars;
import org.elenchus.rules.wording.WholeWords;

/** Warns of a claim about what happened that rests on works of the imagination only. */
public final class FictionAsEvidence implements Rule {

	private static final List<String> GENRES = List.of("novel", "roman", "novella", "novelle", "fiction", "fictie",
			"short story", "kort verhaal", "poem", "gedicht", "play", "toneelstuk", "feature film", "speelfilm", "fairy tale",
			"sprookje", "satire");
	/** In English a Roman inscription is no novel. */
	private static final Pattern OF_ROME = Pattern.compile("\\bRoman (?=\\p{L})");
	/** A novel can well show that something was said, believed or written. */
	private static final Set<ClaimKind> OF_THE_PAST = EnumSet.of(ClaimKind.EVENT, ClaimKind.FIGURE, ClaimKind.CAUSE,
			ClaimKind.MOTIVE, ClaimKind.ABSENCE);

	@Override
	public String id() {
		return "fiction-as-evidence";
	}

	@Override
	public void check(Inquiry inquiry) {
		WholeWords genres = new WholeWords(GENRES, inquiry.policy().words(id()));
		inquiry.claims().filter(claim -> claim.isAny(OF_THE_PAST) && isImagined(claim, genres))
				.forEach(inquiry::report);
	}

	private static boolean isImagined(Claim claim, WholeWords genres) {
		return claim.restsOnlyOn(evidence -> isFiction(evidence, genres));
	}

	private static boolean isFiction(Evidence evidence, WholeWords genres) {
		return evidence.source().filter(source -> Particulars.of(source.getFields(), "genre").stream()
				.map(genre -> OF_ROME.matcher(genre).replaceAll("")).anyMatch(genres::isIn)).isPresent();
	}
}
