package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.elenchus.batch.report.QuestionJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

class QuestionCommandTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void write() throws IOException {
		Files.writeString(folder.resolve("kirov.elx"), """
				{edition kirov}

				{one event| He acted
				alone}{@lenoe p. 3 | A2}{@file}. {order event| He had his orders}{@orlov | D4}.

				{question alone: "Did Nikolaev act alone?"}
				{question why}
				{question when: "When did he decide?"}

				{claim one: answers alone yes disputes @orlov p. 9}
				{claim order: answers alone no, when open}
				""");
		Files.writeString(folder.resolve("second.elx"), """
				{edition second}

				{lonely event| Nobody helped him}.

				{claim lonely: "He was helped by nobody" answers alone "yes, as far as anybody knows"}
				""");
	}

	@Test
	void laysAnswersSideBySide() {
		assertEquals("""
				alone: Did Nikolaev act alone?
				  yes — He acted alone
				    kirov.elx:3
				    for: lenoe p. 3 [A2]; file
				    against: orlov p. 9
				  no — He had his orders
				    kirov.elx:4
				    for: orlov [D4]
				    against: nothing
				  yes, as far as anybody knows — He was helped by nobody
				    second.elx:3
				    for: nothing
				    against: nothing

				why: why
				  (no answer)

				when: When did he decide?
				  open — He had his orders
				    kirov.elx:4
				    for: orlov [D4]
				    against: nothing

				3 questions, 2 open.
				""", Typed.in(folder, "question", "kirov.elx", "second.elx").out());
	}

	@Test
	void theSameAnswersStandTogetherWithNamesInFullAndWithClaimsThatStandAgainstThem() throws IOException {
		Files.writeString(folder.resolve("who.elx"), """
				{one| He fired}, {two| someone else did}, {three| he himself}.

				{question who: "Who fired?"}

				{claim one: answers who nikolaev counter two}
				{claim two: answers who nobody}
				{claim three: answers who Nikolaev}

				{name nikolaev "Leonid Nikolaev"}
				""");
		assertEquals("""
				who: Who fired?
				  Leonid Nikolaev — He fired
				    who.elx:1
				    for: nothing
				    against: claim two
				  Nikolaev — he himself
				    who.elx:1
				    for: nothing
				    against: nothing
				  nobody — someone else did
				    who.elx:1
				    for: nothing
				    against: nothing

				1 question, 0 open.
				""", Typed.in(folder, "question", "who.elx").out());
	}

	@Test
	void tellsOfOneQuestionInDutch() {
		assertEquals("""
				when: When did he decide?
				  open — He had his orders
				    kirov.elx:4
				    voor: orlov [D4]
				    tegen: niets

				1 vraag, 1 open.
				""", Typed.in(folder, "question", "when", ".", "--language", "nl").out());
	}

	@Test
	void whatIsTheNameOfAFileIsNoKey() throws IOException {
		Files.createDirectory(folder.resolve("alone"));
		assertEquals("3 questions, 2 open.", Typed.in(folder, "question", "alone", ".").out().lines().toList().getLast());
	}

	@Test
	void aKeyThatNoQuestionHasIsToldWithTheOneThatWasMeant() {
		assertEquals(new Typed(2, "", "error: no question has the key “alones”. Did you mean “alone”?\n"), Typed.in(folder, "question", "alones", "."));
	}

	@Test
	void withoutQuestionsThereIsNothingToLay() throws IOException {
		Files.writeString(folder.resolve("none.elx"), "One.");
		assertEquals(new Typed(0, "No questions, 0 open.\n", ""), Typed.in(folder, "question", "none.elx"));
	}

	@Test
	void writesJsonByItsSchema() throws IOException {
		String json = Typed.in(folder, "question", ".", "--format", "json").out();
		Golden.assertSame("question.json", json);
		try (InputStream schema = QuestionJson.class.getResourceAsStream("elenchus-question-1.schema.json")) {
			assertEquals(Set.of(), JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema).validate(new ObjectMapper().readTree(json)));
		}
	}
}
