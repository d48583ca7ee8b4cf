package org.elenchus.batch.report;

import static org.elenchus.batch.report.Samples.related;
import static org.elenchus.batch.report.Samples.run;
import static org.elenchus.batch.report.Samples.unread;
import static org.elenchus.batch.report.Samples.warning;
import static org.elenchus.batch.report.Samples.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;
import org.elenchus.rules.engine.Run;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

class SarifReportTest {

	private static final Path STANDARD = Path.of("../../../shared/standards/sarif-schema-2.1.0.json");
	private static final RuleText RULE = new RuleText("claim-without-source", "A claim has a source.", "# Page {key}",
			Severity.WARNING);

	private final SarifReport report = new SarifReport(Locale.ENGLISH, List.of(RULE));

	@Test
	void placesAFindingByLinesAndByCharacters() throws IOException {
		JsonNode place = result(run(warning("👍.\nIn «1934\nor» so.\n"))).at("/locations/0/physicalLocation");
		assertEquals("text.elx", place.at("/artifactLocation/uri").asText());
		assertEquals("""
				{"startLine":2,"startColumn":4,"endLine":3,"endColumn":3,"charOffset":7,"charLength":7}""",
				place.get("region").toString());
	}

	@Test
	void keepsRuleLevelAndFingerprint() throws IOException {
		JsonNode result = result(run(warning("«a»")));
		assertEquals("claim-without-source", result.get("ruleId").asText());
		assertEquals(0, result.get("ruleIndex").asInt());
		assertEquals("warning", result.get("level").asText());
		assertEquals("f00d", result.at("/partialFingerprints/elenchus~1v1").asText());
	}

	@Test
	void givesFixesAsReplacements() throws IOException {
		assertEquals("""
				{"deletedRegion":{"charOffset":1,"charLength":0},"insertedContent":{"text":"{?source}"}}""",
				result(run(warning("«a»"))).at("/fixes/0/artifactChanges/0/replacements/0").toString());
	}

	@Test
	void tellsOtherPlacesAsRelatedLocations() throws IOException {
		JsonNode places = result(run(related("In «1934».\n"))).get("relatedLocations");
		assertEquals("""
				{"physicalLocation":{"artifactLocation":{"uri":"text.elx"},"region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":3,\
				"charOffset":0,"charLength":2}},"message":{"text":"In"}}""", places.get(0).toString());
		assertEquals("""
				{"physicalLocation":{"artifactLocation":{"uri":"gone.elx"}},"message":{"text":"In 1935"}}""", places.get(1).toString());
	}

	@Test
	void callsAnInfoANote() throws IOException {
		Message message = new Message("What.", "Why.", "Do.");
		assertEquals("note", result(run(Samples.of("x", Severity.INFO, message, "«a»"))).get("level").asText());
	}

	@Test
	void doublesBracesInMessagesAsTheStandardAsks() throws IOException {
		Message message = new Message("No end for {a.", "Why.", "Write }.");
		assertEquals("No end for {{a. Why. Write }}.",
				result(run(Samples.of("x", Severity.ERROR, message, "«a»"))).at("/message/text").asText());
	}

	@Test
	void describesTheRules() throws IOException {
		JsonNode rule = tree(written(report, run())).at("/runs/0/tool/driver/rules/0");
		assertEquals("A claim has a source.", rule.at("/shortDescription/text").asText());
		assertEquals("# Page {{key}}", rule.at("/help/markdown").asText());
		assertEquals("warning", rule.at("/defaultConfiguration/level").asText());
	}

	@Test
	void notifiesOfWhatCannotBeRead() throws IOException {
		JsonNode invocation = tree(written(report, unread("a b.elx", "gone"))).at("/runs/0/invocations/0");
		assertFalse(invocation.get("executionSuccessful").asBoolean());
		JsonNode notification = invocation.at("/toolExecutionNotifications/0");
		assertEquals("a b.elx: gone", notification.at("/message/text").asText());
		assertEquals("a%20b.elx", notification.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
	}

	@Test
	void keepsToTheStandardsSchema() throws IOException {
		assumeTrue(Files.exists(STANDARD), "no schema at " + STANDARD);
		assertEquals(Set.of(), faults(written(report, run(warning("In «1934».\n"), Samples.validated("é.elx", "")))));
		assertEquals(Set.of(), faults(written(report, unread("a b.elx", "gone"))));
		assertEquals(Set.of(), faults(written(report, run(related("In «1934».\n")))));
		assertFalse(faults(written(report, run(warning("«a»"))).replace("charOffset", "offset")).isEmpty());
	}

	private JsonNode result(Run run) throws IOException {
		return tree(written(report, run)).at("/runs/0/results/0");
	}

	private static JsonNode tree(String json) throws IOException {
		return new ObjectMapper().readTree(json);
	}

	private static Set<?> faults(String json) throws IOException {
		return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(Files.readString(STANDARD)).validate(json,
				InputFormat.JSON);
	}
}
