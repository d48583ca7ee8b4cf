package org.elenchus.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.Project;
import org.elenchus.model.project.SourceCard;
import org.elenchus.model.project.SourceCards;
import org.junit.jupiter.api.Test;

class EvidenceGraphTest {

	@Test
	void unrelatedSourcesAreVoicesOfTheirOwn() {
		assertEquals("a | b", voices("{x| .}{@a}{@b}\n\n{source a} {source b}"));
	}

	@Test
	void whatIsBasedOnTheSameSourceIsOneVoice() {
		assertEquals("c d = a", voices("{x| .}{@c}{@d}\n\n{source a} {source b: basedOn a} {source c: basedOn b} {source d: basedOn a}"));
	}

	@Test
	void aTranslationIsNoVoiceOfItsOwn() {
		assertEquals("a b = a", voices("{x| .}{@a}{@b}\n\n{source a} {source b: translationOf a}"));
	}

	@Test
	void aBookThatUsesTwoWitnessesDoesNotMakeThemOne() {
		assertEquals("a | b", voices("{x| .}{@a}{@b}\n\n{source a} {source b} {source c: basedOn a, b}"));
	}

	@Test
	void sharingOneOfSeveralBasesMakesDependentButNotSole() {
		assertEquals("d e", voices("{x| .}{@d}{@e}\n\n{source a} {source b} {source c} {source d: basedOn a, b} {source e: basedOn b, c}"));
	}

	@Test
	void oneThatHasNothingElseMakesTheSharedBaseTheSoleOne() {
		assertEquals("d b = b", voices("{x| .}{@d}{@b}\n\n{source a} {source b} {source d: basedOn a, b}"));
	}

	@Test
	void whatPassesThroughOneBookIsThatBook() {
		assertEquals("d e = c", voices("{x| .}{@d}{@e}\n\n{source a} {source b} {source c: basedOn a, b} {source d: basedOn c} {source e: basedOn c}"));
	}

	@Test
	void severalWaysToOneRootAreStillOneRoot() {
		assertEquals("d a = a", voices("{x| .}{@d}{@a}\n\n{source a} {source b: basedOn a} {source c: basedOn a} {source d: basedOn b, c}"));
	}

	@Test
	void whatIsReadInOneBookIsOneVoice() {
		assertEquals("a b = c", voices("{x| .}{@a via c}{@b via c}\n\n{source a} {source b} {source c}"));
		assertEquals("a c = c", voices("{x| .}{@a via c}{@c}\n\n{source a} {source c}"));
		assertEquals("a a = a", voices("{x| .}{@a via c}{@a}\n\n{source a} {source c}"));
	}

	@Test
	void theSameAuthorsAreOneVoiceHoweverTheyAreSpaced() {
		assertEquals("a b = Robert Conquest", voices("""
				{x| .}{@a}{@b}

				{source a: author "Robert Conquest" year 1968} {source b: author "robert  CONQUEST" year 1989}
				""").replace("robert  CONQUEST", "Robert Conquest"));
		assertEquals("a | b", voices("{x| .}{@a}{@b}\n\n{source a: author \"A\", \"B\"} {source b: author \"B\"}"));
	}

	@Test
	void theSameItemOfAnArchiveIsOneVoice() {
		assertEquals("a b = f. 558 op. 11 d. 27",
				voices("{x| .}{@a f. 558 op. 11 d. 27 l. 3}{@b f.558, op. 11, d. 27}\n\n{source a: archive} {source b: archive}"));
		assertEquals("a | b", voices("{x| .}{@a f. 1 op. 2 d. 3}{@b f. 1 op. 2 d. 3}\n\n"
				+ "{source a: archive title \"A\" archive \"GARF\"} {source b: archive title \"B\" archive \"RGASPI\"}"));
	}

	@Test
	void otherItemsOfOneArchiveAreOtherVoices() {
		assertEquals("a | a", voices("{x| .}{@a f. 558 op. 11 d. 27}{@a f. 558 op. 11 d. 28}\n\n{source a: archive}"));
		assertEquals("a | a", voices("{x| .}{@a f. 558}{@a f. 559}\n\n{source a: archive}"));
		assertEquals("a a = a", voices("{x| .}{@a f. 558 op. 11 d. 27}{@a f. 558 op. 11 d. 28}\n\n{source a: archive author \"Stalin\"}"));
	}

	@Test
	void sourcesInACircleAreOneVoice() {
		assertEquals("a b = a", voices("{x| .}{@a}{@b}\n\n{source a: basedOn b} {source b: basedOn a}"));
	}

	@Test
	void anUnknownSourceIsAVoiceOfItsOwn() {
		assertEquals("a | gone", voices("{x| .}{@a}{@gone}\n\n{source a}"));
		assertEquals("a | b", voices("{x| .}{@a}{@b}\n\n{source a: basedOn gone} {source b: basedOn gone}"));
	}

	@Test
	void aCardThatIsSaidAgainIsTheSameSource() {
		assertEquals("b a = a", voices("{x| .}{@b}{@a}\n\n{source a: title \"A\"}", "{source a: title \"A\"}\n{source b: basedOn a}"));
	}

	@Test
	void tellsTheRootsOfSeveralVoices() {
		Project project = project("{x| .}{@c}{@d}\n\n{source a} {source b} {source c: basedOn a, b} {source d}");
		assertEquals(List.of("a", "b", "d"), heard(project).roots());
	}

	@Test
	void withoutEvidenceThereIsNoVoice() {
		assertEquals("", voices("{x| .}\n\n{source a}"));
	}

	@Test
	void tellsCirclesOnceEachInTheOrderOfTheCards() {
		assertEquals(List.of("a c b", "s"), circles("""
				{source z: basedOn a} {source a: basedOn c} {source b: basedOn a} {source c: basedOn b, y} {source y}
				{source s: translationOf s}
				"""));
	}

	@Test
	void aCircleGoesOverFilesAndOverBothRelations() {
		assertEquals(List.of("a b"), circles("{source a: basedOn b}", "{source b: translationOf a}"));
	}

	@Test
	void whereCirclesShareSourcesTheShortestRoundFromTheFirstStandsForAll() {
		assertEquals(List.of("a b"), circles("{source a: basedOn c, b} {source b: basedOn a} {source c: basedOn b}"));
	}

	private static String voices(String... texts) {
		Project project = project(texts);
		Voices voices = heard(project);
		return voices.classes().stream().map(one -> one.stream().map(Evidence::sourceKey).collect(Collectors.joining(" ")))
				.collect(Collectors.joining(" | ")) + voices.sole().filter(name -> voices.classes().size() == 1)
				.map(name -> " = " + name).orElse("");
	}

	private static List<String> circles(String... texts) {
		return EvidenceGraph.of(project(texts)).circles().stream()
				.map(circle -> circle.stream().map(SourceCard::key).collect(Collectors.joining(" "))).toList();
	}

	private static Voices heard(Project project) {
		Edition edition = project.editions().getFirst();
		return EvidenceGraph.of(project).voices(project.overview(SourceCards.OVERVIEW).of(edition), edition.claims().getFirst().supports());
	}

	static Project project(String... texts) {
		MarkupProject files = Markup.get().project();
		for (int i = 0; i < texts.length; i++) {
			files.put(i + ".elx", texts[i]);
		}
		return new Project(files.editions(), Optional.empty());
	}
}
