package org.elenchus.export.reading.words;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.ConflictKind;
import org.elenchus.model.Distance;
import org.elenchus.model.Flag;
import org.elenchus.model.Medium;
import org.elenchus.model.Mode;
import org.elenchus.model.Precision;
import org.elenchus.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionLabelsTest {

	@Test
	void bothLanguagesHaveTheSameLabels() {
		assertEquals(names("en"), names("nl"));
	}

	private static Set<String> names(String language) {
		return new TreeSet<>(ResourceBundle.getBundle("org.elenchus.export.reading.words.labels", Locale.of(language),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "nl" })
	void everyConstantOfTheModelHasAWord(String language) {
		EditionLabels labels = EditionLabels.in(Language.of(language));
		for (List<? extends Enumerator> constants : List.of(ClaimKind.VALUES, Mode.VALUES, SourceKind.VALUES, Medium.VALUES,
				Flag.VALUES, Distance.VALUES, Precision.VALUES, ConflictKind.VALUES)) {
			constants.forEach(constant -> assertDoesNotThrow(() -> labels.text(constant)));
		}
	}

	@Test
	void dutchIsForDutchAndEnglishForTheRest() {
		List<String> languages = Stream.of("nl", "nl-BE", "en-GB", "ru", "no language", null).map(Language::of).map(EditionLabels::in)
				.map(EditionLabels::language).toList();
		assertEquals(List.of("nl", "nl", "en", "en", "en", "en"), languages);
	}

	@Test
	void theDefaultLocaleOfTheMachineDoesNotMatter() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.of("nl"));
			assertEquals("Contents", EditionLabels.in(Language.of("en")).text("contents"));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void countsAgreeWithTheirNouns() {
		EditionLabels labels = EditionLabels.in(Language.of("en"));
		assertEquals("1 claim", labels.text("count.claims", 1));
		assertEquals("1,200 claims", labels.text("count.claims", 1200));
	}
}
