package org.elenchus.ide.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.elenchus.ide.highlighting.Highlighter;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.finding.Finding;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.engine.Watch;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever is edited, the live model tells what somebody finds who reads all texts anew. */
class LiveProjectProperties {

	private static final Engine RULES = new Engine(Locale.ENGLISH);
	private static final int OPEN = 2;

	@Property(tries = 150)
	void whatIsToldIsWhatIsFoundInTheSameTexts(@ForAll @Size(min = OPEN, max = 4) List<@From("files") String> start,
			@ForAll @Size(max = 10) List<@From("pieces") String> edits, @ForAll Random random) {
		LiveProject project = new LiveProject();
		List<String> texts = new ArrayList<>(start);
		List<LiveEdition> open = IntStream.range(0, OPEN).mapToObj(i -> project.open(name(i), texts.get(i))).toList();
		List<Heard> heard = open.stream().map(LiveProjectProperties::listen).toList();
		project.know(RULES, inputs(start), Watch.NOBODY);
		for (String piece : edits) {
			int file = random.nextInt(OPEN);
			StringBuilder text = new StringBuilder(texts.get(file));
			int from = random.nextInt(text.length() + 1);
			int length = random.nextInt(2) * random.nextInt(Math.min(12, text.length() - from + 1));
			texts.set(file, text.replace(from, from + length, piece).toString());
			open.get(file).change(from, length, piece);
			if (random.nextInt(5) == 0) {
				assertEquals(findings(start), findingsOf(project.check(RULES, inputs(start), Watch.NOBODY)));
			}
		}
		assertTold(texts, heard);
		open.forEach(LiveEdition::close);
	}

	private static Heard listen(LiveEdition edition) {
		Heard heard = new Heard();
		edition.add(heard);
		return heard;
	}

	private static void assertTold(List<String> texts, List<Heard> heard) {
		List<List<Finding>> expected = findings(texts);
		MarkupProject fresh = Markup.get().project();
		inputs(texts).forEach(text -> fresh.put(text.location(), text.text()));
		for (int i = 0; i < OPEN; i++) {
			Heard one = heard.get(i);
			one.await(expected.get(i), one::findings);
			one.await(Highlighter.highlight(fresh.file(name(i)), fresh.editions().get(i)), one::highlights);
		}
	}

	private static List<List<Finding>> findings(List<String> texts) {
		return findingsOf(RULES.validate(inputs(texts)));
	}

	private static List<List<Finding>> findingsOf(List<Validated> validated) {
		return validated.stream().map(Validated::findings).toList();
	}

	private static String name(int number) {
		return "f" + number + ".elx";
	}

	private static List<InputText> inputs(List<String> texts) {
		return IntStream.range(0, texts.size()).mapToObj(i -> new InputText(name(i), texts.get(i))).toList();
	}

	@Provide
	Arbitrary<String> files() {
		return pieces().list().ofMinSize(1).ofMaxSize(8).map(pieces -> String.join("", pieces));
	}

	@Provide
	Arbitrary<String> pieces() {
		return Arbitraries.of("{edition e}\n\n", "{edition f}\n\n", "{source s1}\n\n", "{source s1: primary}\n\n", "{source f.s1}\n\n",
				"{source t1: basedOn s1, f.s1}\n\n", "{@s1}", "{@e.s1 p. 3}", "{x1 event| words}", "{claim x1: counter y1 contested}\n\n",
				"{claim y1: event}\n\n", "{f.x1| more}", "{scale z1 g1, g2}\n\n", "{@s1 | g1}", "\n\n", "words", "Perhaps he came. ", "Some say so in 1929, with 300 men. ", "“so” ", "“", "}", "");
	}
}
