package org.elenchus.rules.conflict;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.project.ClaimCards;
import org.elenchus.model.project.ClaimPlace;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;

/**
 * Two claims that contradict each other in what their cards say.
 *
 * @param sort  in what: {@code figure}, {@code date}, {@code place} or {@code answer}
 * @param claim the later one
 * @param here  what it says
 * @param other the earlier one
 * @param there what that says
 */
public record Contradiction(String sort, Claim claim, String here, Statement other, String there) {

	/** What a rule reads that asks for them. */
	public static final Reach REACH = Reach.of(Figures.OVERVIEW, Chronology.OVERVIEW, Whereabouts.OVERVIEW, Answers.OVERVIEW, ClaimCards.OVERVIEW);

	/** The pairs of the edition under inquiry: each at its later claim. */
	public static Stream<Contradiction> of(Inquiry inquiry) {
		return Stream.of(figures(inquiry), dates(inquiry), places(inquiry), answers(inquiry)).flatMap(pairs -> inquiry.claims().flatMap(pairs));
	}

	private static Function<Claim, Stream<Contradiction>> figures(Inquiry inquiry) {
		Figures figures = inquiry.overview(Figures.OVERVIEW);
		Function<Claim, List<Figure>> own = Figures.of(inquiry);
		return claim -> own.apply(claim).stream().flatMap(figure -> figures.against(figure).stream()
				.map(other -> new Contradiction("figure", claim, figure.shown(), other.where(), other.shown())));
	}

	private static Function<Claim, Stream<Contradiction>> dates(Inquiry inquiry) {
		Chronology dates = inquiry.overview(Chronology.OVERVIEW);
		Function<Claim, Optional<Chronology.Dated>> own = Chronology.of(inquiry);
		return claim -> own.apply(claim).stream().flatMap(dated -> dates.against(dated).stream()
				.map(other -> new Contradiction("date", claim, dated.written(), other.where(), other.written())));
	}

	private static Function<Claim, Stream<Contradiction>> places(Inquiry inquiry) {
		Function<Claim, Optional<Whereabouts.Pair>> pairs = Whereabouts.of(inquiry);
		return claim -> pairs.apply(claim).stream().map(pair -> new Contradiction("place", claim, pair.here(), pair.other(), pair.there()));
	}

	private static Function<Claim, Stream<Contradiction>> answers(Inquiry inquiry) {
		Answers answers = inquiry.overview(Answers.OVERVIEW);
		String location = inquiry.edition().location();
		return claim -> answers.of(new ClaimPlace(location, claim.key())).stream()
				.map(pair -> new Contradiction("answer", claim, pair.here().says(), pair.there().where(), pair.there().says()));
	}
}
