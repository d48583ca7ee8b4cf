package org.elenchus.markup.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.elenchus.markup.Facts;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.Texts;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Editing a parsed file gives what reading the whole new text gives. */
class UpdateProperties {

	private static final String REGISTER = "{source s: primary}\n\n{claim x: event counter y}\n{claim y: event counter x}\n";

	@Property
	@Domain(Texts.class)
	@Domain(DomainContext.Global.class)
	void anyEditsGiveTheNodesObjectsAndLinksOfAFullParse(@ForAll String start, @ForAll @Size(max = 6) List<String> pieces,
			@ForAll Random random) {
		MarkupProject edited = project(start);
		StringBuilder text = new StringBuilder(start);
		for (String piece : pieces) {
			int from = random.nextInt(text.length() + 1);
			int length = random.nextInt(3) == 0 ? random.nextInt(text.length() - from + 1) : 0;
			text.replace(from, from + length, piece);
			edited.file("text").update(from, length, piece);
			assertSame(project(text.toString()), edited, text.toString());
		}
	}

	@Property
	@Domain(Texts.class)
	void aNewTextInPlaceOfAnOldOneGivesAFullParse(@ForAll String before, @ForAll String after) {
		MarkupProject edited = project(before);
		edited.put("text", after);
		assertSame(project(after), edited, after);
	}

	private static MarkupProject project(String text) {
		MarkupProject project = Markup.get().project();
		project.put("text", text);
		project.put("register", REGISTER);
		project.editions();
		return project;
	}

	private static void assertSame(MarkupProject read, MarkupProject edited, String text) {
		assertEquals(text, edited.file("text").getParseResult().getRootNode().getText());
		for (int i = 0; i < 2; i++) {
			assertEquals(Facts.of(read.editions().get(i)), Facts.of(edited.editions().get(i)), text);
		}
		assertEquals(Snapshot.of(read.file("text")), Snapshot.of(edited.file("text")), text);
		assertEquals(Snapshot.of(read.file("register")), Snapshot.of(edited.file("register")), text);
	}
}
