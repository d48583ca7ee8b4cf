package org.elenchus.rules.catalogue.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.Need;
import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.notes.Ibidem;
import org.elenchus.rules.notes.NoteApparatus;
import org.elenchus.rules.prose.OwnHedges;
import org.elenchus.rules.prose.Prose;
import org.elenchus.rules.source.Joined;
import org.elenchus.rules.wording.Voice;

/**
 * Warns of a claim that no source supports; of quotations {@code quotation-without-source} does. What was looked for and not found is what an absence rests on,
 * a part rests on its whole, and where a note is lost, or its <i>ibid.</i> leads nowhere, the note's rule speaks.
 */
public final class ClaimWithoutSource implements Rule {

	private static final Set<ClaimKind> CONCLUSIONS = EnumSet.of(ClaimKind.CAUSE, ClaimKind.MOTIVE, ClaimKind.INTERPRETATION, ClaimKind.JUDGEMENT);

	@Override
	public String id() {
		return "claim-without-source";
	}

	@Override
	public Reach reach() {
		return Prose.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		Joined joined = inquiry.ofEdition(Joined.class, edition -> Joined.of(inquiry.claims().toList()));
		NoteApparatus notes = inquiry.ofEdition(NoteApparatus.class, NoteApparatus::of);
		Set<String> lost = notes.lostSupport();
		Set<String> unclear = Ibidem.unclear(notes, inquiry.policy().words(Ibidem.RULE));
		List<Claim> bare = inquiry.claims().filter(claim -> isUnsupported(claim) && !joined.isSupported(claim) && !lost.contains(claim.key()) && !unclear.contains(claim.key()))
				.filter(claim -> inquiry.policy().requires(Need.SOURCE, claim) && !isGrounded(claim)).toList();
		Set<String> hedged = OwnHedges.among(bare.stream().filter(ClaimWithoutSource::isConclusion).toList(), inquiry);
		bare.stream().filter(claim -> !(isConclusion(claim) && hedged.contains(claim.key()))).forEach(inquiry::report);
	}

	private static boolean isUnsupported(Claim claim) {
		return claim.supports().isEmpty() && !claim.is(ClaimKind.QUOTATION) && !(claim.is(ClaimKind.ABSENCE) && isSearched(claim));
	}

	/** The author's own conclusion: it rests on reasons, and where he marks it as a conjecture nothing is passed off as known. */
	private static boolean isConclusion(Claim claim) {
		return claim.isAny(CONCLUSIONS) && Voice.isAuthors(claim);
	}

	/** Whether the card says on what ground the author is as confident of his conclusion as he is. */
	private static boolean isGrounded(Claim claim) {
		return isConclusion(claim) && claim.card().stream().flatMap(card -> card.getConfidence().stream()).anyMatch(rating -> rating.getReason() != null);
	}

	private static boolean isSearched(Claim claim) {
		return claim.card().filter(card -> !card.getSearches().isEmpty()).isPresent();
	}
}
