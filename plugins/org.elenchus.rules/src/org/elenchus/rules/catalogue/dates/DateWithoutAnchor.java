package org.elenchus.rules.catalogue.dates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.EditionCard;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.prose.Hit;
import org.elenchus.rules.prose.Phrases;
import org.elenchus.rules.prose.Prose;
import org.elenchus.rules.prose.Sentence;
import org.elenchus.rules.source.Particulars;

/** Warns of a claim that says when something was by the day on which it is written, where nobody can tell which day that is. */
public final class DateWithoutAnchor implements Rule {

	/** The fields of cards that say when a text was written or issued. */
	private static final List<String> DATES = List.of("year", "date", "issued", "original-date");
	/** What stands behind words of which some are left out. */
	private static final String LEFT_OUT = "…";
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1\\d{3}|20\\d{2})(?!\\d)");

	@Override
	public String id() {
		return "date-without-anchor";
	}

	@Override
	public Reach reach() {
		return Prose.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		boolean dated = isDated(inquiry.edition());
		Prose prose = Prose.of(inquiry);
		Phrases phrases = prose.phrases(id(), inquiry.policy().words(id()));
		Map<String, Claim> open = inquiry.claims().filter(claim -> canSay(claim, phrases) && isOpen(claim, dated))
				.collect(Collectors.toMap(Claim::key, claim -> claim));
		if (!open.isEmpty()) {
			prose.sentences(open.keySet(), List.of(phrases)).forEach(sentence -> phrases.in(sentence).forEach(hit -> check(inquiry, open, sentence, hit)));
		}
	}

	/** Whether it says such a thing, as far as its words are all there: those that other claims say with it are left out of them. */
	private static boolean canSay(Claim claim, Phrases phrases) {
		return phrases.canBeIn(claim.words()) || claim.words().endsWith(LEFT_OUT);
	}

	/** Of words between quotation marks that nobody has tagged, nobody has said whose they are. */
	private static void check(Inquiry inquiry, Map<String, Claim> open, Sentence sentence, Hit hit) {
		hit.claims().stream().findFirst().map(open::get).filter(claim -> (claim.is(ClaimKind.QUOTATION) || !hit.quoted()) && !isDated(inquiry, sentence))
				.ifPresent(claim -> inquiry.report(claim, hit.range(), Map.of("subject", hit.words()), List.of()));
	}

	private static boolean isDated(Edition edition) {
		Optional<EditionCard> card = edition.metadata();
		return card.filter(own -> DATES.stream().anyMatch(name -> !Particulars.of(own.getFields(), name).isEmpty())).isPresent()
				|| card.map(EditionCard::getTitle).filter(title -> YEAR.matcher(title).find()).isPresent();
	}

	/** A year before the words, in their paragraph or over their chapter, can be the one that they are counted from. */
	private static boolean isDated(Inquiry inquiry, Sentence sentence) {
		return YEAR.matcher(sentence.textSoFar()).find() || YEAR.matcher(inquiry.chapters().at(sentence.range()).title()).find();
	}

	/** What is quoted is counted from the day of its source. */
	private static boolean isOpen(Claim claim, boolean dated) {
		boolean undated = claim.is(ClaimKind.QUOTATION) ? claim.restsOnlyOn(DateWithoutAnchor::isUndated) : !dated;
		return undated && claim.card().filter(DateWithoutAnchor::isDated).isEmpty();
	}

	private static boolean isDated(ClaimCard card) {
		return card.getDate() != null || card.getPeriod() != null;
	}

	private static boolean isUndated(Evidence evidence) {
		return evidence.source().filter(source -> source.getYear() == null && DATES.stream().allMatch(name -> Particulars.of(source.getFields(), name).isEmpty()))
				.filter(source -> !isOfKnownTime(source)).isPresent();
	}

	private static boolean isOfKnownTime(Source source) {
		return source.getAbout() != null || source.getTitle() != null && YEAR.matcher(source.getTitle()).find();
	}
}
