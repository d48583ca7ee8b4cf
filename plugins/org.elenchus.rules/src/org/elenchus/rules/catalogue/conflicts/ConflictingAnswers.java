package org.elenchus.rules.catalogue.conflicts;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.project.ClaimPlace;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.Answers;
import org.elenchus.rules.conflict.Captions;
import org.elenchus.rules.conflict.Statement;
import org.elenchus.rules.wording.Wording;

/** Warns of a question that is answered in two ways, where no card says how the two stand to each other: once for each question. */
public final class ConflictingAnswers implements Rule {

	private static final Set<String> SHORT = Set.of("yes", "no");

	@Override
	public String id() {
		return "conflicting-answers";
	}

	@Override
	public Reach reach() {
		return Reach.of(Answers.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		Answers answers = inquiry.overview(Answers.OVERVIEW);
		String location = inquiry.edition().location();
		inquiry.claims().forEach(claim -> answers.of(new ClaimPlace(location, claim.key())).stream()
				.filter(pair -> !Captions.tells(inquiry, claim, pair.there().where())).forEach(pair -> report(inquiry, claim, pair)));
	}

	private static void report(Inquiry inquiry, Claim claim, Answers.Pair pair) {
		inquiry.report(claim, Statement.against(List.of(pair.there().where()), "").and(
				Map.of("subject", pair.question(), "here", pair.here().says(), "there", pair.there().says()))
				.showing(Map.of("here", shown(inquiry, pair.here().says()), "there", shown(inquiry, pair.there().says()))), List.of());
	}

	/** The words of the markup's for an answer are said in the messages' language; those of the editor's stay. */
	private static String shown(Inquiry inquiry, String says) {
		return SHORT.contains(says) ? inquiry.phrase(says, Map.of()) : Wording.brief(says);
	}
}
