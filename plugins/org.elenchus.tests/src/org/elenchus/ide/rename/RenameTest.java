package org.elenchus.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.elenchus.ide.rename.Rename.Objection;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.finding.TextEdit;
import org.junit.jupiter.api.Test;

class RenameTest {

	private static final String CURSOR = "‸";

	private final MarkupProject project = Markup.get().project();

	@Test
	void aSourceIsRenamedOnItsCardAndWhereverItIsCited() {
		assertEquals("""
				{kirov event| Kirov}{@new p. 3}{@other via new} {@new| Lenoe}

				{claim x: supports @new p. 5}
				{source new: secondary}
				{source other: basedOn new, other}
				""", renamed("""
				{kirov event| Kirov}{@le‸noe p. 3}{@other via lenoe} {@lenoe| Lenoe}

				{claim x: supports @lenoe p. 5}
				{source lenoe: secondary}
				{source other: basedOn lenoe, other}
				""", "new"));
	}

	@Test
	void aClaimIsRenamedAtAllItsPartsAndAtItsCounterViews() {
		assertEquals("""
				{>new}one{<new} {new event| two}

				{claim new: contested}
				{claim other: counter new}
				""", renamed("""
				{>x}one{<x} {x event| two}

				{claim x: contested}
				{claim other: counter x‸}
				""", "new"));
	}

	@Test
	void aKeyInLettersWithCombiningMarksIsRenamedAsAWhole() {
		assertEquals("""
				{>कि}one{<कि} {कि event| two}

				{claim कि: contested}
				""", renamed("""
				{>की}one{<की} {क‸ी event| two}

				{claim की: contested}
				""", "कि"));
	}

	@Test
	void aKeyOfAnotherKindStays() {
		assertEquals("{x| one}{@new}\n\n{source new: school x}\n{school x}\n",
				renamed("{x| one}{@x‸}\n\n{source x: school x}\n{school x}\n", "new"));
	}

	@Test
	void aRaterIsNoKey() {
		assertEquals(Optional.empty(), placeIn("{@s p. 3 | C3 by a‸b}"));
	}

	@Test
	void theAuthorsWordsAreNoKey() {
		assertEquals(Optional.empty(), placeIn("Words ‸of the author"));
	}

	@Test
	void otherFilesFollow() {
		project.put("register", "{source lenoe: secondary}\n");
		assertEquals("{@new}", renamed("{@lenoe‸}", "new"));
		assertEquals("{source new: secondary}\n", project.file("register").text());
	}

	@Test
	void aQualifiedReferenceKeepsItsEdition() {
		project.put("one", "{edition one}\n\n{source s}\n");
		project.put("two", "{edition two}\n\n{source s}\n");
		assertEquals("{@one.new} {@two.s}", renamed("{@one.s‸} {@two.s}", "new"));
		assertEquals("{edition one}\n\n{source new}\n", project.file("one").text());
		assertEquals("{edition two}\n\n{source s}\n", project.file("two").text());
	}

	@Test
	void anEditionIsRenamedOnItsCardsAndBeforeTheKeysOfOthers() {
		project.put("one", "{edition one}\n\n{source s}\n");
		project.put("more", "{edition one}\n\n{@s}\n");
		assertEquals("{@new.s} {@s}", renamed("{@on‸e.s} {@s}", "new"));
		assertEquals("{edition new}\n\n{source s}\n", project.file("one").text());
		assertEquals("{edition new}\n\n{@s}\n", project.file("more").text());
	}

	@Test
	void aKeyThatIsTakenIsRefused() {
		Rename rename = rename("{@lenoe‸}\n\n{source lenoe}\n{source other}\n{school school1}");
		assertEquals(Objection.TAKEN, rename.objection("other"));
		assertEquals(Objection.NONE, rename.objection("lenoe"));
		assertEquals(Objection.NONE, rename.objection("school1"));
	}

	@Test
	void whatIsNoKeyIsRefused() {
		Rename rename = rename("{@lenoe‸}");
		for (String wrong : List.of("", "1x", "a b", "a|b", "claim", "sic", "x}")) {
			assertEquals(Objection.NO_KEY, rename.objection(wrong), wrong);
		}
		assertThrows(IllegalArgumentException.class, () -> rename.edits("1x"));
	}

	private Optional<KeyPlace> placeIn(String marked) {
		project.put("text", marked.replace(CURSOR, ""));
		return KeyPlace.at(project.file("text"), marked.indexOf(CURSOR));
	}

	private Rename rename(String marked) {
		return new Rename(project, placeIn(marked).orElseThrow());
	}

	private String renamed(String marked, String key) {
		rename(marked).edits(key).forEach(this::apply);
		return project.file("text").text();
	}

	private void apply(String location, List<TextEdit> edits) {
		for (TextEdit edit : edits.reversed()) {
			project.file(location).update(edit.range().start(), edit.range().length(), edit.replacement());
		}
	}
}
