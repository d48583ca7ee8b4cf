package org.elenchus.batch.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.elenchus.batch.question.AskedQuestion;
import org.elenchus.markup.Editions;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.Questions;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.metrics.Metrics;
import org.junit.jupiter.api.Test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

class StatsJsonTest {

	@Test
	void keepsToItsSchema() throws IOException {
		assertEquals(Set.of(), faults(written("{# \"One\"}\n\n{x event B2| one}{@s}{?primary 2020}.\n\n{source s: school t}\n\n{school t}")));
		assertEquals(Set.of(), faults(written("")));
	}

	@Test
	void countsQuestionsAndWhatCouldNotBeJudged() throws IOException {
		String written = written("""
				{x event| One}{@s}, {y event| two}{@s}, {z figure| three}{@t | E5}.

				{question first: "Who?"} {question second: "When?"} {question third: "Why?"}

				{claim x: answers first ab, second open}

				{claim y: answers first cd}

				{source s}

				{source t: secondary}
				""");
		assertEquals(Set.of(), faults(written));
		assertTrue(written.contains("""
				  "questions": {
				    "asked": 3,
				    "open": 2,
				    "divided": 1
				  },
				"""), written);
		assertTrue(written.contains("""
				    {
				      "rule": "claim-without-primary-source",
				      "missing": "the kind of a source (primary, secondary or tertiary)",
				      "count": 2
				    },
				"""), written);
	}

	@Test
	void theSchemaRefusesWhatItDoesNotDescribe() throws IOException {
		String written = written("{x| one}");
		assertFalse(faults(written.replace("\"claims\": 1", "\"claims\": -1")).isEmpty());
		assertFalse(faults(written.replace("\"older\"", "\"oldest\"")).isEmpty());
	}

	private static String written(String text) throws IOException {
		StringBuilder out = new StringBuilder();
		Project project = new Project(List.of(Editions.read(text)));
		List<Validated> validated = Engine.forReports(Locale.ENGLISH, Questions.USUAL).validate(project);
		StatsJson.write(Stats.of(Metrics.of(project, LocalDate.of(2026, 2, 11)), AskedQuestion.of(project), validated), out);
		return out.toString();
	}

	private static Set<?> faults(String json) throws IOException {
		try (InputStream in = StatsJson.class.getResourceAsStream("elenchus-stats-1.schema.json")) {
			return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in).validate(json, InputFormat.JSON);
		}
	}
}
