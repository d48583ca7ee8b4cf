package org.elenchus.markup.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.elenchus.markup.Facts;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.Texts;
import org.elenchus.model.parallel.Workers;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

	@Property
	void editsAmongShortSpansWithNamedEndsGiveTheProblemsOfAFullRead(@ForAll @From("spans") String start,
			@ForAll @Size(max = 6) List<@From("spans") String> edits, @ForAll Random random) {
		StringBuilder text = new StringBuilder(start);
		MarkupProject edited = project(List.of(start));
		for (String piece : edits) {
			int from = random.nextInt(text.length() + 1);
			int length = random.nextInt(2) * random.nextInt(Math.min(8, text.length() - from + 1));
			text.replace(from, from + length, piece);
			edited.file("f0").update(from, length, piece);
			assertEquals(written(project(List.of(text.toString()))), written(edited), text.toString());
		}
	}

	@Provide
	Arbitrary<String> spans() {
		return Texts.spans();
	}

	@Property(tries = 300)
	void editsInAnyFileOfAProjectGiveTheLinksAndProblemsOfAFullRead(@ForAll @Size(min = 3, max = 5) List<@From("files") String> start,
			@ForAll @Size(max = 8) List<@From("pieces") String> edits, @ForAll Random random) {
		List<String> texts = new ArrayList<>(start);
		MarkupProject edited = project(texts);
		for (String piece : edits) {
			int file = random.nextInt(texts.size());
			StringBuilder text = new StringBuilder(texts.get(file));
			int from = random.nextInt(text.length() + 1);
			int length = random.nextInt(2) * random.nextInt(Math.min(12, text.length() - from + 1));
			texts.set(file, text.replace(from, from + length, piece).toString());
			edited.file("f" + file).update(from, length, piece);
			assertEquals(written(project(texts)), written(edited), texts.toString());
		}
	}

	@Property(tries = 300)
	void textsThatComeGoAndChangePlacesGiveTheFactsAndProblemsOfAFullRead(@ForAll @Size(min = 1, max = 5) List<@From("files") String> start,
			@ForAll @Size(min = 1, max = 5) List<@From("files") String> then, @ForAll Random random) {
		MarkupProject changed = project(start);
		Map<String, String> texts = new LinkedHashMap<>();
		then.forEach(text -> texts.put("f" + random.nextInt(6), random.nextBoolean() ? text : start.getFirst()));
		changed.replaceAll(texts, Workers.ONE, location -> { });
		MarkupProject fresh = Markup.get().project();
		texts.forEach(fresh::put);
		assertEquals(told(fresh), told(changed), texts.toString());
	}

	private static List<String> told(MarkupProject project) {
		return project.editions().stream().map(edition -> edition.location() + '\n' + Facts.of(edition) + '\n' + edition.problems()).toList();
	}

	@Provide
	Arbitrary<String> files() {
		return pieces().list().ofMinSize(1).ofMaxSize(8).map(pieces -> String.join("", pieces));
	}

	@Provide
	Arbitrary<String> pieces() {
		return Arbitraries.of("{edition e}\n\n", "{edition f}\n\n", "{edition e.f}\n\n", "{source s1}\n\n", "{source s1: primary}\n\n",
				"{source f.s1}\n\n", "{school s1}\n\n", "{source t1: basedOn s1, f.s1, e.f.s1 school s1, e.s1}\n\n", "{@s1}", "{@e.s1}",
				"{@e.f.s1 via f.s1}", "{x1| words}", "{claim x1: counter y1, e.y1, f.x1}\n\n", "{claim y1: event}\n\n", "{f.x1| more}",
				"{claim x1: supports @s1 via t1}\n\n", "{scale z1 g1, g2}\n\n", "{@s1 | g1}", "\n\n", "words", "e", ".", "}", "");
	}

	private static MarkupProject project(List<String> texts) {
		MarkupProject project = Markup.get().project();
		for (int i = 0; i < texts.size(); i++) {
			project.put("f" + i, texts.get(i));
		}
		project.editions();
		return project;
	}

	private static String written(MarkupProject project) {
		return project.editions().stream()
				.map(edition -> Facts.of(edition) + '\n' + edition.problems() + '\n' + Snapshot.of(project.file(edition.location())))
				.collect(Collectors.joining("\n----\n"));
	}

	private static MarkupProject project(String text) {
		MarkupProject project = Markup.get().project();
		project.put("text", text);
		project.put("register", REGISTER);
		project.editions();
		return project;
	}

	private static void assertSame(MarkupProject read, MarkupProject edited, String text) {
		assertEquals(text, edited.file("text").root().getText());
		for (int i = 0; i < 2; i++) {
			assertEquals(Facts.of(read.editions().get(i)), Facts.of(edited.editions().get(i)), text);
		}
		assertEquals(Snapshot.of(read.file("text")), Snapshot.of(edited.file("text")), text);
		assertEquals(Snapshot.of(read.file("register")), Snapshot.of(edited.file("register")), text);
	}
}
