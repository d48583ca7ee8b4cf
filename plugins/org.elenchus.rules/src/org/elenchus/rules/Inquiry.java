package org.elenchus.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.Exemption;
import org.elenchus.model.edition.Chapters;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.policy.PolicyInForce;
import org.elenchus.model.project.Knowledge;
import org.elenchus.model.project.Overviews;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.wording.Numerals;
import org.elenchus.sources.library.Library;
import org.elenchus.sources.library.SourceTexts;

/** One rule's look at one edition: what it can read, and where it reports. What an exception covers is not reported. */
public interface Inquiry extends Overviews {

	/** The edition under inquiry. */
	Edition edition();

	/** The edition's chapters. */
	Chapters chapters();

	/**
	 * What is known over all editions that are read together.
	 *
	 * @throws IllegalStateException if the rule's reach does not have it
	 */
	@Override
	<T> T overview(Knowledge<T> knowledge);

	/** What is asked of the edition's claims. */
	PolicyInForce policy();

	/**
	 * The day on which is asked: what is dated ages against it.
	 *
	 * @throws IllegalStateException if the rule's reach does not have the day
	 */
	LocalDate today();

	/** The language in which the rule speaks. */
	Locale language();

	/**
	 * Where the full texts of sources are found.
	 *
	 * @throws IllegalStateException if the rule's reach does not have full texts
	 */
	Library library();

	/**
	 * What is at hand of the sources of the project, and what it says to quotations.
	 *
	 * @throws IllegalStateException if the rule's reach does not have full texts and {@link SourceTexts#CARDS}
	 */
	SourceTexts texts();

	/**
	 * What several rules need of the edition and one of them works out: it is made when first asked for, and kept while
	 * rules are asked. Several threads can ask it.
	 *
	 * @param kind what it is
	 * @param make makes it of the edition
	 */
	<T> T ofEdition(Class<T> kind, Function<Edition, T> make);

	/**
	 * What a stretch of text says by itself. While somebody writes, it is worked out anew where the stretch has changed only.
	 *
	 * @param kind what it is; it does not change, several threads can ask it, and it depends on nothing but the characters
	 * @param make makes it of the text
	 */
	<T> T ofText(Class<T> kind, String text, Function<String, T> make);

	/** The claims to ask about: those of the edition, but for cards whose words stand in another edition. */
	Stream<Claim> claims();

	/**
	 * Ends the inquiry if nobody waits for it any more; rules that work long without a look at {@link #claims()} call it now and then.
	 *
	 * @throws java.util.concurrent.CancellationException which a rule lets pass
	 */
	void goOn();

	/**
	 * Says that the rule cannot judge one of the things that it asks about, because something is missing. Who asks for numbers is told how many
	 * there are: silence is no approval.
	 *
	 * @param reason what is missing; a name in the head of the rule's page, as for {@link #phrase}
	 */
	void leaveOpen(String reason);

	/** The same as {@link #decide(Claim, Decision, Values)} where only the claim stands in the rule's texts. */
	default void decide(Claim claim, Decision decision) {
		decide(claim, decision, Values.of(Map.of()));
	}

	/** Reports on a claim where something holds of it that the rule is about, and leaves it open, by what the page calls {@code open}, where that is not known. */
	default void decide(Claim claim, Decision decision, Values values) {
		if (decision == Decision.HOLDS) {
			report(claim, values, List.of());
		} else if (decision == Decision.OPEN) {
			leaveOpen("open");
		}
	}

	/** The ids of all rules that there are, also of those that are not asked. */
	Set<String> knownRules();

	/** All exceptions of the edition, those that its claims have on cards in other files included. */
	Stream<Exemption> exceptions();

	/**
	 * The exceptions of the edition that no rule had a use for.
	 *
	 * @throws IllegalStateException if the rule's reach does not have them
	 */
	Stream<Exemption> unusedExceptions();

	/**
	 * Reports on a claim, at its words. In the rule's texts, {@code {claim}} stands for those words, or for the claim's
	 * key if it has none.
	 */
	default void report(Claim claim) {
		report(claim, Map.of());
	}

	/** Reports on a claim, at its words. In the rule's texts, names in braces stand for {@code values}, too. */
	default void report(Claim claim, Map<String, String> values) {
		report(claim, Values.of(values), List.of());
	}

	/** Reports on a claim, at its words, with ways to settle it. */
	default void report(Claim claim, Values values, List<Fix> fixes) {
		report(claim, claim.place(), values, fixes);
	}

	/** Reports on a claim at a place of one's own choice, with ways to settle it. */
	default void report(Claim claim, TextRange place, Map<String, String> values, List<Fix> fixes) {
		report(claim, place, Values.of(values), fixes);
	}

	/** Reports on a claim at a place of one's own choice, with ways to settle it. */
	void report(Claim claim, TextRange place, Values values, List<Fix> fixes);

	/** Reports on a piece of evidence of a claim, at the citation; what excepts the claim excepts it. */
	default void report(Claim claim, Evidence evidence, Map<String, String> values) {
		report(claim, evidence, Values.of(values));
	}

	/** Reports on a piece of evidence of a claim, at the citation; what excepts the claim excepts it. */
	default void report(Claim claim, Evidence evidence, Values values) {
		report(claim, evidence.range(), values.and(Map.of("source", evidence.sourceKey())), List.of());
	}

	/**
	 * Reports on anything else that stands in the edition: a card at its key, a doubt or a citation as a whole.
	 *
	 * @param thing  what it is about; exceptions on a card hold for it
	 * @param values what the names in braces in the rule's texts stand for; they make the finding the one that it is
	 */
	default void report(EObject thing, Map<String, String> values) {
		report(thing, Values.of(values));
	}

	/** Reports on anything else that stands in the edition: a card at its key, a doubt or a citation as a whole. */
	void report(EObject thing, Values values);

	/** Reports on a place. */
	default void report(TextRange place, Map<String, String> values, List<Fix> fixes) {
		report(place, Values.of(values), fixes);
	}

	/** Reports on a place. */
	void report(TextRange place, Values values, List<Fix> fixes);

	/** Reports broken markup, with ways to mend it. In the rule's texts, {@code {subject}} stands for the broken words. */
	default void report(Problem problem, List<Fix> fixes) {
		report(problem, Map.of(), fixes);
	}

	/** Reports broken markup; names in braces stand for {@code shown}, too, which makes no other finding. */
	void report(Problem problem, Map<String, String> shown, List<Fix> fixes);

	/** A number of things as the rule's language writes it, its thousands apart: 12,000 or 12.000. Years, pages and notes are no numbers of things. */
	default String number(long number) {
		return Numerals.of(BigDecimal.valueOf(number), language());
	}

	/** A phrase for the rule's texts, under the given name in the head of its page; names in braces stand for {@code values}. */
	String phrase(String name, Map<String, String> values);

	/** What the rule's page calls a fix; {@code {key}} stands for {@code key}. */
	default String fixTitle(String key) {
		return fixTitle("fix", key);
	}

	/** What the rule's page calls another fix, under the given name in its head. */
	default String fixTitle(String name, String key) {
		return phrase(name, Map.of("key", key));
	}
}
