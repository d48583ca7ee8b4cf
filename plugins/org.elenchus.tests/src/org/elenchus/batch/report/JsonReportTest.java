package org.elenchus.batch.report;

import static org.elenchus.batch.report.Samples.related;
import static org.elenchus.batch.report.Samples.run;
import static org.elenchus.batch.report.Samples.unread;
import static org.elenchus.batch.report.Samples.warning;
import static org.elenchus.batch.report.Samples.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.elenchus.rules.engine.Compared;
import org.elenchus.rules.engine.Compared.Vanished;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Questions;
import org.elenchus.rules.engine.Run;
import org.elenchus.rules.engine.Validated;
import org.junit.jupiter.api.Test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

class JsonReportTest {

	private final JsonReport report = new JsonReport();

	@Test
	void saysAllThatIsKnownAboutAFinding() throws IOException {
		assertEquals("""
				{
				  "version": 1,
				  "tool": {
				    "name": "Elenchus",
				    "version": "0.1.0"
				  },
				  "summary": {
				    "texts": 1,
				    "claims": 0,
				    "errors": 0,
				    "warnings": 1,
				    "infos": 0
				  },
				  "findings": [
				    {
				      "rule": "claim-without-source",
				      "severity": "warning",
				      "file": "text.elx",
				      "start": 7,
				      "end": 11,
				      "line": 2,
				      "column": 4,
				      "message": "The claim has no source. A reader cannot check it. Add a citation behind it.",
				      "what": "The claim has no source.",
				      "why": "A reader cannot check it.",
				      "remedy": "Add a citation behind it.",
				      "fingerprint": "f00d",
				      "fixes": [
				        {
				          "title": "Doubt it",
				          "edits": [
				            {
				              "start": 11,
				              "end": 11,
				              "text": "{?source}"
				            }
				          ]
				        }
				      ]
				    }
				  ],
				  "unreadable": []
				}
				""", written(report, run(warning("👍.\nIn «1934».\n"))));
	}

	@Test
	void placesWhatElseAFindingIsAboutWhereItIsRead() throws IOException {
		String written = written(report, run(related("In «1934».\n")));
		assertTrue(written.contains("""
				      "related": [
				        {
				          "file": "text.elx",
				          "words": "In",
				          "start": 0,
				          "end": 2,
				          "line": 1,
				          "column": 1
				        },
				        {
				          "file": "gone.elx",
				          "claim": "x",
				          "words": "In 1935"
				        }
				      ]
				"""), written);
		assertEquals(Set.of(), faults(written));
	}

	@Test
	void placesAClaimOfAnotherText() throws IOException {
		List<Validated> validated = Engine.forReports(Locale.ENGLISH, new Questions(Optional.empty(), Set.of("conflicting-values"))).validate(List.of(
				new InputText("a.elx", "One.\n\n{x| Three}.\n\n{claim x: value 3 votes}\n"), new InputText("b.elx", "{x| Four}.\n\n{claim x: value 4 votes}\n")));
		String written = written(report, new Run(validated, List.of()));
		assertTrue(written.contains("""
				        {
				          "file": "a.elx",
				          "claim": "x",
				          "words": "Three",
				          "start": 10,
				          "end": 15,
				          "line": 3,
				          "column": 5
				        }
				"""), written);
		assertEquals(Set.of(), faults(written));
	}

	@Test
	void keepsToItsSchema() throws IOException {
		assertEquals(Set.of(), faults(written(report, run(warning("In «1934».\n")))));
		assertEquals(Set.of(), faults(written(report, unread("a \"b\"\n.elx", "gone"))));
	}

	@Test
	void keepsToItsSchemaWithABaseline() throws IOException {
		Compared compared = new Compared(1, List.of(new Vanished("a.elx", "claim-without-source", "In 1934", "f00d")));
		String written = written(report, new Run(List.of(warning("In «1934».\n")), List.of(), Optional.of(compared)));
		assertEquals(Set.of(), faults(written));
		assertFalse(faults(written.replace("\"known\": 1", "\"known\": -1")).isEmpty());
	}

	@Test
	void theSchemaRefusesWhatItDoesNotDescribe() throws IOException {
		String written = written(report, run(warning("In «1934».\n")));
		assertFalse(faults(written.replace("\"line\": 1", "\"line\": 0")).isEmpty());
		assertFalse(faults(written.replace("\"remedy\"", "\"cure\"")).isEmpty());
		assertFalse(faults(written.replace("\"warning\"", "\"fatal\"")).isEmpty());
	}

	private static Set<?> faults(String json) throws IOException {
		try (InputStream in = JsonReport.class.getResourceAsStream("elenchus-findings-1.schema.json")) {
			JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
			return schema.validate(json, InputFormat.JSON);
		}
	}
}
