package org.elenchus.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.junit.jupiter.api.Test;

/** Changes some files at random and compares the graph that is brought up to date with that of the same texts read anew. */
class EvidenceGraphAfterChangesProperties {

	private static final int FILES = 3;
	private static final int CHANGES = 20;
	private static final String SOURCES = "{source a: basedOn b} {source b: basedOn a}";
	private static final String CLAIMS = "{x| Words.}{@a via b}{@b p. 3}";

	@Property(tries = 40)
	void theGraphTellsWhatOneMadeAnewTells(@ForAll long seed) {
		Random random = new Random(seed);
		List<List<String>> files = new ArrayList<>();
		IntStream.range(0, FILES).forEach(i -> files.add(new ArrayList<>(List.of("{source a} {source b}", "Words."))));
		MarkupProject changed = project(files);
		for (int i = 0; i < CHANGES; i++) {
			int file = random.nextInt(FILES);
			RandomEvidence.change(files.get(file), random);
			changed.put(name(file), text(files.get(file)));
			boolean isAsked = random.nextInt(4) > 0;
			if (isAsked) {
				boolean all = random.nextBoolean();
				assertEquals(GraphText.of(project(files).project(), all), GraphText.of(changed.project(), all), () -> files.toString());
			}
		}
	}

	@Test
	void otherWordsARatingOrAPageMakeNothingOfItAnew() {
		for (String edited : List.of("{x| Other words.}{@a via b}{@b p. 3}", "{x| Words.}{@a via b B2}{@b p. 3}",
				"{x| Words.}{@a via b}{@b p. 4}", "{x| Words.}{@a via b}{@b p. 3} {y| More.}{@a}")) {
			MarkupProject project = project(List.of(List.of(SOURCES), List.of(CLAIMS)));
			EvidenceGraph before = asked(project);
			project.put(name(1), edited);
			EvidenceGraph after = asked(project);
			assertSame(before.filiation(), after.filiation(), edited);
			assertSame(before.voices(), after.voices(), edited);
		}
	}

	@Test
	void anotherCardMakesItAnew() {
		MarkupProject project = project(List.of(List.of(SOURCES), List.of(CLAIMS)));
		EvidenceGraph before = asked(project);
		project.put(name(0), SOURCES + " {source c}");
		assertNotSame(before.filiation(), asked(project).filiation());
	}

	private static EvidenceGraph asked(MarkupProject project) {
		EvidenceGraph graph = EvidenceGraph.of(project.project());
		graph.voices();
		return graph;
	}

	private static MarkupProject project(List<List<String>> files) {
		MarkupProject project = Markup.get().project();
		IntStream.range(0, files.size()).forEach(i -> project.put(name(i), text(files.get(i))));
		return project;
	}

	private static String name(int file) {
		return file + ".elx";
	}

	private static String text(List<String> paragraphs) {
		return String.join("\n\n", paragraphs);
	}
}
