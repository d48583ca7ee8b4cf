package org.elenchus.markup.serializing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Citation;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.Field;
import org.elenchus.model.School;
import org.elenchus.model.Source;
import org.elenchus.model.finding.TextEdit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Members of lists come, go and move. */
class ListProperties {

	private static final String TEXT = """
			{claim c: supports @s p. 1 supports @t p. 2 | B2
			  disputes @s  p. 3
			  supports @t}

			{source s author A, "B C", D title T author E  isbn 1
			  school u, v publisher P
			  school w edition 2 author F
			}
			{source t}
			{school u} {school v} {school w}

			One.
			""";

	@Property(tries = 200)
	void membersAreReadBackInTheirOrder(@ForAll @IntRange(min = 1, max = 6) int changes, @ForAll Random random) {
		ElenchusResource file = Edited.read(TEXT).file();
		String before = members(file);
		StringBuilder expected = new StringBuilder();
		List<TextEdit> edits = ModelEdits.of(file, () -> {
			for (int i = 0; i < changes; i++) {
				change(file, random, i);
			}
			expected.append(members(file));
		});
		assertEquals(before, members(file));
		String text = ModelEdits.apply(TEXT, edits);
		assertEquals(expected.toString(), members(Edited.read(text).file()), text);
		Edited.update(file, edits);
		assertEquals(expected.toString(), members(file), text);
	}

	private static void change(ElenchusResource file, Random random, int number) {
		Source source = Edited.first(file, Source.class);
		ClaimCard claim = Edited.first(file, ClaimCard.class);
		switch (random.nextInt(7)) {
		case 0 -> change(source.getAuthors(), () -> random.nextBoolean() ? "N " + number : "F", random);
		case 1 -> change(source.getFields(), () -> field("note" + number), random);
		case 2 -> change(claim.getSupports(), () -> citation(source, "p. " + number), random);
		case 3 -> change(claim.getDisputes(), () -> citation(source, null), random);
		case 4 -> source.setTitle(random.nextBoolean() ? null : "T " + number);
		case 5 -> source.getFields().stream().limit(1).forEach(field -> field.getValues().add(random.nextInt(2), random.nextBoolean() ? "E" : "9"));
		default -> source.getSchools().removeIf(school -> random.nextInt(3) == 0);
		}
	}

	private static <T> void change(EList<T> list, Supplier<T> member, Random random) {
		int place = list.isEmpty() ? 0 : random.nextInt(list.size());
		switch (list.isEmpty() ? 0 : random.nextInt(4)) {
		case 0 -> list.add(place, member.get());
		case 1 -> list.remove(place);
		case 2 -> list.set(place, member.get());
		default -> list.move(place, random.nextInt(list.size()));
		}
	}

	private static Field field(String name) {
		Field field = ElenchusFactory.eINSTANCE.createField();
		field.setName(name);
		field.getValues().add("{" + name + "}");
		return field;
	}

	private static Citation citation(Source source, String locator) {
		Citation citation = ElenchusFactory.eINSTANCE.createCitation();
		citation.setSource(source);
		citation.setLocator(locator);
		return citation;
	}

	private static String members(ElenchusResource file) {
		Source source = Edited.first(file, Source.class);
		ClaimCard claim = Edited.first(file, ClaimCard.class);
		return source.getAuthors() + " " + source.getTitle() + source.getFields().stream().map(Field::getName).toList()
				+ source.getFields().stream().map(Field::getValues).toList()
				+ source.getSchools().stream().map(School::getKey).toList()
				+ claim.getSupports().stream().map(Citation::getLocator).toList()
				+ claim.getDisputes().stream().map(Citation::getLocator).toList();
	}
}
