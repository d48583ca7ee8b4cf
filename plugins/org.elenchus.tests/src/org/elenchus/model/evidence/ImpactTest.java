package org.elenchus.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.Project;
import org.elenchus.model.project.SourceCard;
import org.elenchus.model.project.SourceCards;
import org.junit.jupiter.api.Test;

class ImpactTest {

	private static final String SOURCES = """

			{source orlov: primary memoir} {source conquest: secondary book basedOn orlov}
			{source lenoe: secondary book} {source both: secondary book basedOn orlov, lenoe}
			{source nikolayev: primary diary}
			""";

	@Test
	void aClaimFallsWithItsLastSupport() {
		assertEquals(List.of("x orlov [LAST_SUPPORT]"), without("{x| .}{@orlov}" + SOURCES));
	}

	@Test
	void whatRestsOnNothingElseFallsToo() {
		assertEquals(List.of("x conquest, orlov [LAST_SUPPORT]"), without("{x| .}{@conquest}{@orlov}" + SOURCES));
	}

	@Test
	void whatHasAnotherBaseStays() {
		assertEquals(List.of(), without("{x| .}{@both}" + SOURCES));
	}

	@Test
	void whatIsKnownOnlyThroughItFalls() {
		assertEquals(List.of("x nikolayev [LAST_SUPPORT]"), without("{x| .}{@nikolayev via orlov}" + SOURCES));
		assertEquals(List.of("x orlov [LAST_SUPPORT]"), without("{x| .}{@orlov via lenoe}" + SOURCES));
	}

	@Test
	void aClaimLosesItsLastPrimarySource() {
		assertEquals(List.of("x orlov [LAST_PRIMARY]"), without("{x| .}{@orlov}{@lenoe}{@both}" + SOURCES));
		assertEquals(List.of("x orlov []"), without("{x| .}{@orlov}{@lenoe}{@both as primary}{@nikolayev}" + SOURCES));
	}

	@Test
	void aClaimLosesItsLastIndependentSource() {
		assertEquals(List.of("x orlov [LAST_INDEPENDENT]"), without("{x| .}{@orlov}{@nikolayev}" + SOURCES));
		assertEquals(List.of("x orlov [LAST_PRIMARY, LAST_INDEPENDENT]"), without("{x| .}{@orlov}{@lenoe}" + SOURCES));
	}

	@Test
	void whereEnoughRemainsNothingIsLost() {
		assertEquals(List.of("x orlov []"), without("{x| .}{@orlov}{@nikolayev}{@lenoe}" + SOURCES));
	}

	@Test
	void disputesAndUnknownSourcesAreLeftAlone() {
		assertEquals(List.of(), without("{x| .}{@gone}\n\n{claim x: disputes @orlov}" + SOURCES));
	}

	@Test
	void circlesFallTogether() {
		assertEquals(List.of("x b [LAST_SUPPORT]"), without("{x| .}{@b}\n\n{source orlov: basedOn b} {source b: basedOn orlov}"));
	}

	@Test
	void aClaimOnACardIsToldOnceWhereItsWordsStand() {
		assertEquals(List.of("x orlov [LAST_SUPPORT]"), without("{claim x: supports @orlov}" + SOURCES, "{x| .}"));
	}

	private static List<String> without(String... texts) {
		Project project = EvidenceGraphTest.project(texts);
		List<String> keys = project.overview(SourceCards.OVERVIEW).all().stream().map(SourceCard::key).toList();
		return Downfall.of(project, EvidenceGraph.of(project).source(keys.indexOf("orlov"))).stream().map(ImpactTest::shown).toList();
	}

	private static String shown(Impact impact) {
		return impact.claim().key() + ' ' + String.join(", ", impact.fallen().stream().map(Evidence::sourceKey).toList()) + ' '
				+ impact.losses();
	}
}
