package org.elenchus.rules.catalogue.prose;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationDoubtfulTest extends RuleTest {

	private static final String DUTCH = "{edition e language nl}\n\n";

	NegationDoubtfulTest() {
		super(new NegationDoubtful());
	}

	@Test
	void firesBeforeAVerb() {
		check("""
				{edition e language nl}

				De molen kon met worden verkocht.
				             ^^^ negation-doubtful
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hij kende de molen ‹negation-doubtful|met›, zei zij.", "Hij kende haar ‹negation-doubtful|met›.", "Zij werd ‹negation-doubtful|met› gehoord.",
			"Hij dacht dat zij ‹negation-doubtful|met› gehoord kon worden.", "Hij was ‹negation-doubtful|met› meer in staat te malen.",
			"Men weet ‹negation-doubtful|met› waarom.", "De ‹negation-doubtful|met-leden› zwegen.", "Hij wist ‹negation-doubtful|met› dat het brandde." })
	void firesWhereAPrepositionHasNoPlace(String text) {
		check(DUTCH + text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hij kwam met zijn vrouw.", "Zij dreigden met geweld.", "Zij dreigden met geweld werd gezegd.", "Hij maalde met gesloten deuren.",
			"Hij kwam met meer dan tien man.", "Een molen met: zes wieken.", "Hij eindigde met “dat is zo”.", "Met dat doel kwam hij.", "Een molen met of zonder wieken." })
	void isSilentWhereItHas(String text) {
		check(DUTCH + text + "\n");
	}

	@Test
	@Tag("boundary")
	void aParticipleMustBeOne() {
		check(DUTCH + "Zij werd ‹negation-doubtful|met› geraakt. Zij werd met geduld. Zij werd met geraakt hout betaald.\n");
	}

	@Test
	void asksDutchOnly() {
		check("{edition e language en}\n\nWhen they met, it rained. They met.\n");
		check("When they met, it rained.\n");
		check("Toen zij elkaar zagen, wist hij het ‹negation-doubtful|met›.\n");
	}

	@Test
	void readsNotesAndQuotationsAndThroughMarkup() {
		check(DUTCH + "Hij zweeg.{^1| Dat is ‹negation-doubtful|met›\nzonder reden.} “Ik weet het ‹negation-doubtful|met›.” Zij {i| kon ‹negation-doubtful|met›} worden {\"q| gezien, dat is ‹negation-doubtful|met›}, zei zij.\n");
	}

	@Test
	void aPolicyAddsWords() {
		check(DUTCH + "{policy words negation-doubtful \"met aldus\"}\n\nHet was ‹negation-doubtful|met› aldus.\n");
	}

	@Test
	void theEditionAndAClaimCanExceptIt() {
		check("{edition e language nl {except negation-doubtful \"as printed\"}}\n\nHij kon met worden gezien.\n");
		check(DUTCH + "{x| Hij kon met worden gezien}{except negation-doubtful \"as printed\"}.\n");
	}
}
