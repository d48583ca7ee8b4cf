package org.elenchus.rules.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.ConflictKind;
import org.elenchus.model.Distance;
import org.elenchus.model.DoubtKind;
import org.elenchus.model.Flag;
import org.elenchus.model.Precision;
import org.elenchus.model.SourceKind;
import org.elenchus.model.archive.ArchiveReference.Part;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.rules.PageSample;
import org.elenchus.rules.engine.Catalogue;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.RulePage;
import org.elenchus.rules.engine.files.InputFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In Dutch, kinds have Dutch names; a word of the markup stands between quotation marks, as what is to be typed. */
class DutchKindsTest {

	private static final Locale DUTCH = Locale.of("nl");
	/** What is not the messages' own: quoted words, forms of the markup, names of rules, files. */
	private static final Pattern OTHERS = Pattern.compile("‘.*?’(?![\\p{L}])|\\{[^}]*}|\\p{L}+(?:-\\p{L}+)+|\\S*/\\S+|\\S+\\.elx");
	private static final Set<String> DUTCH_TOO = Set.of("exact", "minimum", "maximum");
	private static final Predicate<String> KIND = Pattern.compile("\\b(?:" + Stream.concat(
			Stream.of(ClaimKind.VALUES, SourceKind.VALUES, ConflictKind.VALUES, DoubtKind.VALUES, Flag.VALUES, Distance.VALUES, Precision.VALUES)
					.flatMap(Collection<? extends Enumerator>::stream).map(Enumerator::getLiteral),
			Arrays.stream(Part.values()).map(part -> part.name().toLowerCase(Locale.ROOT)))
			.filter(word -> !DUTCH_TOO.contains(word)).distinct().collect(Collectors.joining("|")) + ")\\b").asPredicate();

	static List<RulePage> pages() {
		return Catalogue.installed().pages();
	}

	@Test
	void noMessageOfTheWorkshopNamesAKindInEnglish() {
		Engine engine = new Engine(DUTCH).within(Samples.FOLDER.resolve("workshop"));
		List<Finding> findings = engine.validate(InputFiles.of(List.of(Samples.FOLDER.resolve("workshop"))).texts()).stream()
				.flatMap(text -> text.findings().stream()).toList();
		assertTrue(findings.size() > pages().size());
		assertEquals(List.of(), findings.stream().flatMap(DutchKindsTest::english).toList());
	}

	@ParameterizedTest
	@MethodSource("pages")
	void noMessageOfASampleDoes(RulePage page) {
		Engine engine = new Engine(DUTCH).within(Samples.FOLDER);
		assertEquals(List.of(), PageSample.of(page).stream().flatMap(sample -> engine.validate(List.of(new InputText(page.id(), sample.text()))).stream())
				.flatMap(text -> text.findings().stream()).filter(finding -> finding.rule().equals(page.id())).flatMap(DutchKindsTest::english).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "Een twijfel (primary). § 1", "Zo’n ‘primary’ bron. § 0", "Noteer {?primary 2026-02}. § 0", "Een cause ervan, ‘Stalin’s cause’. § 1" })
	void wordsBetweenQuotationMarksAreTyped(String what, int english) {
		assertEquals(english, english(what).count());
	}

	private static Stream<String> english(Finding finding) {
		Message message = finding.message();
		return Stream.of(message.what(), message.why(), message.remedy()).flatMap(DutchKindsTest::english);
	}

	private static Stream<String> english(String text) {
		return Stream.of(text).filter(each -> KIND.test(OTHERS.matcher(each).replaceAll("")));
	}
}
