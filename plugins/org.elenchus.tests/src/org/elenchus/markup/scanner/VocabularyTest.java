package org.elenchus.markup.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.elenchus.markup.ElenchusStandaloneSetup;
import org.elenchus.markup.conversion.ElenchusValues;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.ConflictKind;
import org.elenchus.model.Distance;
import org.elenchus.model.DoubtKind;
import org.elenchus.model.Flag;
import org.elenchus.model.Level;
import org.elenchus.model.Mark;
import org.elenchus.model.Medium;
import org.elenchus.model.Mode;
import org.elenchus.model.Need;
import org.elenchus.model.Precision;
import org.elenchus.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that the scanner knows are those that the model has a meaning for. */
class VocabularyTest {

	private static final Grammar GRAMMAR = new ElenchusStandaloneSetup().createInjectorAndDoEMFRegistration()
			.getInstance(IGrammarAccess.class).getGrammar();

	private static Set<String> literals(Enumerator[] values) {
		return Arrays.stream(values).map(Enumerator::getLiteral).filter(literal -> !literal.equals("unspecified"))
				.collect(Collectors.toSet());
	}

	private static Set<String> words(String card, String property) {
		return CardWords.of(card).properties().get(property).words();
	}

	@Test
	void claimsAndDoubts() {
		assertEquals(literals(ClaimKind.values()), Vocabulary.CLAIM_KINDS);
		assertEquals(literals(DoubtKind.values()), Vocabulary.DOUBTS);
		assertEquals(literals(Mode.values()), words("claim", "mode"));
		assertEquals(literals(ConflictKind.values()), words("claim", "conflicts"));
		assertEquals(literals(Precision.values()), words("claim", "precision"));
	}

	@Test
	void sources() {
		Set<String> head = new HashSet<>(literals(SourceKind.values()));
		assertEquals(head, Vocabulary.SOURCE_KINDS);
		head.addAll(literals(Medium.values()));
		assertEquals(head, CardWords.of("source").head());
		assertEquals(literals(Distance.values()), words("source", "distance"));
		assertEquals(literals(Flag.values()), words("source", "flagged"));
	}

	@Test
	void policies() {
		Set<String> kinds = new HashSet<>(literals(ClaimKind.values()));
		kinds.addAll(Set.of("contested", "for"));
		assertEquals(kinds, CardWords.of("policy").properties().get("require").behind());
		assertEquals(literals(Need.values()), CardWords.of("policy").properties().get("require").first(false));
		assertEquals(literals(Level.values()), CardWords.of("policy").properties().get("severity").behind());
	}

	@Test
	void headsOfClaims() {
		Set<String> head = new HashSet<>(literals(ClaimKind.values()));
		head.add("contested");
		assertEquals(head, Vocabulary.CLAIM_HEAD);
		assertEquals(head, CardWords.of("claim").head());
	}

	@Test
	void marks() {
		assertEquals(Vocabulary.MARKS, Arrays.stream(Mark.values()).map(ElenchusValues.mark()::toString).map(opener -> opener.substring(1))
				.collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@CsvSource({ "claim, ClaimCard", "source, Source", "school, School", "edition, EditionCard", "name, Name", "scale, Scale" })
	void theParticularsOfACardAreThoseOfItsRule(String card, String rule) {
		Set<String> words = keywords(rule);
		words.remove("contested");
		assertEquals(words, CardWords.of(card).properties().keySet());
	}

	@Test
	void theParticularsOfAPolicyAreItsSettings() {
		Set<String> first = new HashSet<>();
		Set<String> further = new HashSet<>();
		for (String setting : List.of("Requirement", "Weight", "Expiry", "Limit", "WordList")) {
			List<String> words = inOrder(setting);
			first.add(words.getFirst());
			further.addAll(words.subList(1, words.size()));
		}
		assertEquals(first, CardWords.of("policy").properties().keySet());
		assertEquals(Set.of("for", "expire", "after", "days"), further);
		assertEquals(Set.of("expire", "after"), words("policy", "doubts"));
		assertEquals(Set.of("days"), CardWords.of("policy").properties().get("doubts").behind());
	}

	@ParameterizedTest
	@CsvSource({ "claim, date", "claim, period", "source, year", "source, about" })
	void datesHaveTheWordsOfTheirRule(String card, String particular) {
		Set<String> words = new HashSet<>(words(card, particular));
		words.addAll(CardWords.of(card).properties().get(particular).behind());
		assertEquals(keywords("Date"), words);
	}

	/** The words that a rule of the grammar has itself, but for those that go on with any particular. */
	private static Set<String> keywords(String rule) {
		Set<String> words = new HashSet<>(inOrder(rule));
		words.removeAll(Set.of("by", "on", "via", "as"));
		return words;
	}

	private static List<String> inOrder(String rule) {
		AbstractRule named = GrammarUtil.findRuleForName(GRAMMAR, rule);
		return EcoreUtil2.getAllContentsOfType(named, Keyword.class).stream().map(Keyword::getValue)
				.filter(word -> Character.isLetter(word.charAt(0))).toList();
	}
}
