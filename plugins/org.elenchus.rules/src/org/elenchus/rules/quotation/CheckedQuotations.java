package org.elenchus.rules.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.EditionCard;
import org.elenchus.model.Quotation;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.Knowledge;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.sources.library.SourceTexts;
import org.elenchus.sources.library.SourceTexts.Answer;
import org.elenchus.sources.library.SourceTexts.Looks;
import org.elenchus.sources.quotation.Verdict.Result;

/**
 * The quotations of an edition that do not stand in their sources as they are quoted. A source of which nothing is at hand, or
 * in another language than the edition, decides nothing: then nothing is said of the quotation.
 */
public final class CheckedQuotations {

	/** What a rule reads that asks for them. */
	public static final Reach REACH = Reach.of(SourceTexts.CARDS.toArray(Knowledge<?>[]::new)).and(Reach.FULL_TEXTS);

	private final SourceTexts.OfEdition texts;

	private CheckedQuotations(SourceTexts.OfEdition texts) {
		this.texts = texts;
	}

	/** Those of the edition under inquiry. */
	public static List<CheckedQuotation> of(Inquiry inquiry) {
		return inquiry.ofEdition(OfEdition.class, edition -> of(inquiry, edition)).all();
	}

	/** The quotations of the edition under inquiry that have sources, and not the text of each of them at hand in the edition's language. */
	public static List<Claim> unasked(Inquiry inquiry) {
		return inquiry.ofEdition(OfEdition.class, edition -> of(inquiry, edition)).unasked();
	}

	private static OfEdition of(Inquiry inquiry, Edition edition) {
		SourceTexts texts = inquiry.texts();
		List<Claim> quotations = inquiry.claims().filter(claim -> claim.is(ClaimKind.QUOTATION) && !claim.parts().isEmpty()).toList();
		CheckedQuotations checked = new CheckedQuotations(texts.of(edition));
		Map<String, List<Source>> asked = texts.isEmpty() ? Map.of() : checked.asked(edition, quotations);
		return new OfEdition(asked.isEmpty() ? List.of() : checked.check(edition, quotations, asked),
				quotations.stream().filter(claim -> !claim.supports().isEmpty() && !asked.containsKey(claim.key())).toList());
	}

	/** Those of some quotations whose words stand in a source, each with the first in which they do, by their claims' keys. */
	public static Map<String, CheckedQuotation> standing(Inquiry inquiry, List<Claim> some) {
		SourceTexts texts = inquiry.texts();
		return texts.isEmpty() || some.isEmpty() ? Map.of() : new CheckedQuotations(texts.of(inquiry.edition())).standing(inquiry.edition(), some);
	}

	/** The key of another source of the project in which the words of a quotation stand. */
	public static Optional<String> elsewhere(Inquiry inquiry, CheckedQuotation quotation) {
		Set<String> cited = quotation.claim().evidence().stream().map(Evidence::sourceKey).collect(Collectors.toSet());
		cited.add(quotation.source());
		return inquiry.texts().elsewhere(quotation.words().text(), cited, inquiry.ofEdition(Looks.class, edition -> new Looks()));
	}

	/** Several rules ask for them. */
	private record OfEdition(List<CheckedQuotation> all, List<Claim> unasked) {
	}

	private Map<String, CheckedQuotation> standing(Edition edition, List<Claim> claims) {
		Map<String, List<Source>> asked = asked(edition, claims);
		Map<String, QuotedText> words = QuotedTexts.of(edition, asked.keySet());
		return claims.stream().filter(claim -> words.containsKey(claim.key())).flatMap(claim -> asked.get(claim.key()).stream()
				.flatMap(source -> texts.ask(words.get(claim.key()).text(), source).filter(answer -> answer.verdict().result() == Result.EXACT)
						.map(answer -> new CheckedQuotation(claim, words.get(claim.key()), source.getKey(), answer)).stream())
				.limit(1)).collect(Collectors.toMap(quotation -> quotation.claim().key(), Function.identity()));
	}

	/** The quotations of which something can be asked, with the sources from which their words may be taken. */
	private Map<String, List<Source>> asked(Edition edition, List<Claim> claims) {
		Optional<String> language = edition.metadata().map(EditionCard::getLanguage).map(CheckedQuotations::primary);
		Map<String, List<Source>> asked = claims.stream().collect(Collectors.toMap(Claim::key, claim -> sources(language, claim)));
		asked.values().removeIf(List::isEmpty);
		return asked;
	}

	private List<CheckedQuotation> check(Edition edition, List<Claim> claims, Map<String, List<Source>> asked) {
		Map<String, QuotedText> words = QuotedTexts.of(edition, asked.keySet());
		List<CheckedQuotation> found = new ArrayList<>();
		claims.stream().filter(claim -> words.containsKey(claim.key()))
				.forEach(claim -> check(claim, words.get(claim.key()), asked.get(claim.key())).ifPresent(found::add));
		return List.copyOf(found);
	}

	/** What the source says that comes nearest; empty if the words stand in one of them, or one of them could not be read. */
	private Optional<CheckedQuotation> check(Claim claim, QuotedText words, List<Source> sources) {
		CheckedQuotation nearest = null;
		for (Source source : sources) {
			Optional<Answer> answer = texts.ask(words.text(), source);
			if (answer.isEmpty() || answer.get().verdict().result() == Result.EXACT) {
				return Optional.empty();
			}
			if (nearest == null || answer.get().verdict().result().compareTo(nearest.answer().verdict().result()) < 0) {
				nearest = new CheckedQuotation(claim, words, source.getKey(), answer.get());
			}
		}
		return Optional.ofNullable(nearest);
	}

	/** The sources from which the words may be taken; none if one of them cannot be asked. */
	private List<Source> sources(Optional<String> language, Claim claim) {
		List<Evidence> heads = claim.supports().stream().filter(one -> one.citation().eContainer() instanceof Quotation).toList();
		List<Optional<Source>> sources = (heads.isEmpty() ? claim.supports() : heads).stream()
				.map(evidence -> atHand(evidence).filter(source -> isReadable(language, source))).toList();
		return sources.stream().allMatch(Optional::isPresent) ? sources.stream().flatMap(Optional::stream).distinct().toList() : List.of();
	}

	/** What is known through another work is looked for there, unless it is at hand itself. */
	private Optional<Source> atHand(Evidence evidence) {
		return evidence.source().filter(texts::has).or(() -> Optional.ofNullable(evidence.citation().getVia()).filter(texts::has));
	}

	private static boolean isReadable(Optional<String> language, Source source) {
		return source.getLanguage() == null || language.isEmpty() || language.get().equals(primary(source.getLanguage()));
	}

	/** {@code nl} of {@code nl-BE}. */
	private static String primary(String language) {
		return language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
	}
}
