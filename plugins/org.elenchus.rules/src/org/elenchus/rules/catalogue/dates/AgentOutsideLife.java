package org.elenchus.rules.catalogue.dates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.time.HistoricalDate;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.conflict.Lives;
import org.elenchus.rules.conflict.Lives.Outside;

/** Warns of somebody who acts before his birth or after his death, and of an institution that does before it was founded or after its end. */
public final class AgentOutsideLife implements Rule {

	@Override
	public String id() {
		return "agent-outside-life";
	}

	@Override
	public Reach reach() {
		return Reach.of(Lives.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		Lives lives = inquiry.overview(Lives.OVERVIEW);
		inquiry.claims().forEach(claim -> claim.card().filter(card -> !card.getAgents().isEmpty()).ifPresent(card -> check(inquiry, claim, card, lives)));
	}

	/** Whoever is only told of, as in the claim that he was buried, need not live. */
	private static void check(Inquiry inquiry, Claim claim, ClaimCard card, Lives lives) {
		Optional<String> written = Stream.of(Optional.ofNullable(card.getDate()), Optional.ofNullable(card.getPeriod())).flatMap(Optional::stream).findFirst();
		Optional<HistoricalDate> date = written.flatMap(HistoricalDate::of);
		date.ifPresent(when -> card.getAgents().stream().distinct().flatMap(agent -> lives.outside(agent, when).stream())
				.forEach(outside -> inquiry.report(claim, values(inquiry, written.orElseThrow(), outside), List.of())));
		if (date.isEmpty() || !card.getAgents().stream().allMatch(lives::isKnown)) {
			inquiry.leaveOpen("open");
		}
	}

	private static Values values(Inquiry inquiry, String date, Outside outside) {
		String side = inquiry.phrase(outside.late() ? "late" : "early", Map.of("there", outside.bound()));
		return Values.of(Map.of("subject", outside.name(), "here", date, "there", outside.bound())).showing(Map.of("side", side));
	}
}
