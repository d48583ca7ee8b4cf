package org.elenchus.markup.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.ConflictKind;
import org.elenchus.model.Distance;
import org.elenchus.model.DoubtKind;
import org.elenchus.model.Flag;
import org.elenchus.model.Level;
import org.elenchus.model.Medium;
import org.elenchus.model.Mode;
import org.elenchus.model.Need;
import org.elenchus.model.Precision;
import org.elenchus.model.SourceKind;
import org.junit.jupiter.api.Test;

/** The words that the scanner knows are those that the model has a meaning for. */
class VocabularyTest {

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
		assertTrue(words("policy", "require").containsAll(literals(Need.values())));
		assertTrue(words("policy", "require").containsAll(literals(ClaimKind.values())));
		assertEquals(literals(Level.values()), CardWords.of("policy").properties().get("severity").behind());
	}
}
