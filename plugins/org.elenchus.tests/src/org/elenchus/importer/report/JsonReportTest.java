package org.elenchus.importer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.plain.Reconstruction;
import org.elenchus.importer.raw.RawText;
import org.junit.jupiter.api.Test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class JsonReportTest {

	private static String written(ImportReport report) throws IOException {
		StringBuilder out = new StringBuilder();
		JsonReport.write(report, out);
		return out.toString();
	}

	private static Set<?> faults(String json) throws IOException {
		try (InputStream in = JsonReport.class.getResourceAsStream("elenchus-import-report-1.schema.json")) {
			return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in).validate(json, InputFormat.JSON);
		}
	}

	@Test
	void tellsBlocksFurnitureAndSuspectsWithTheirRawPlaces() throws IOException {
		assertEquals("""
				{"version":1,
				"input":{"name":"reis.txt","charset":"UTF-8","byteOrderMark":false,"length":74},
				"conventions":{"page-break":"form feed"},
				"counts":{COUNTS},
				"blocks":[{"kind":"heading","level":1,"start":0,"end":7,"text":"Vertrek","markers":[]},
				{"kind":"paragraph","start":8,"end":54,"text":"De trein kwam in1927 aan. Niemand wachtte.",\
				"markers":[{"label":"2","number":2,"position":8},{"label":"3","number":3,"position":25}]},
				{"kind":"footnote","label":"2","start":60,"end":73,"text":"Zie de krant.","markers":[]}],
				"furniture":[{"reason":"page-number","start":55,"end":58,"text":"12\\n"}],
				"suspects":[{"reason":"glued-year","start":23,"end":29,"text":"in1927","suggestion":"in 1927"},
				{"reason":"nobody-knows","start":36,"end":45,"text":"Niemand","suggestion":""}]}
				""", written(Sample.report()).replaceFirst("\"counts\":\\{[^}]*}", "\"counts\":{COUNTS}"));
	}

	@Test
	void countsByName() {
		assertEquals("{footnote=1, heading=1, hyphens-removed=1, note-duplicates=0, note-gaps=0, note-restarts=0, notes-found=2, "
				+ "notes-linked=1, notes-without-body=1, notes-without-marker=0, paragraph=1, wonders=7}",
				new TreeMap<>(Sample.report().counts()).toString());
	}

	@Test
	void tellsWhatTheNotesSeemToCiteWithItsRawPlace() throws IOException {
		String json = written(Sample.citing());
		assertEquals(Set.of(), faults(json));
		assertTrue(json.contains("""
				"apparatus":{"cited":1,"resolved":1,"suggestions":[\
				{"note":"2","start":64,"end":72,"words":"de krant","reason":"several-works","candidates":["a","b"]},"""), json);
		assertFalse(faults(json.replace("\"cited\":1", "\"cited\":-1")).isEmpty());
	}

	@Test
	void severalInputsHaveTheirReportsInOneArray() throws IOException {
		StringBuilder out = new StringBuilder();
		JsonReport.write(List.of(Sample.report(), Sample.report()), out);
		String json = out.toString();
		assertEquals(Set.of(), faults(json));
		assertEquals(3, json.split("\"kind\":\"footnote\"").length);
	}

	@Property(tries = 200)
	void itKeepsToItsSchema(@ForAll @NotEmpty String text) throws IOException {
		SourceDocument document = Reconstruction.of(RawText.extracted(text));
		assertEquals(Set.of(), faults(written(new ImportReport("a.txt", document))));
	}

	@Test
	void theSchemaRefusesWhatItDoesNotDescribe() throws IOException {
		String json = written(Sample.report());
		assertEquals(Set.of(), faults(json));
		assertFalse(faults(json.replace("\"kind\":\"heading\"", "\"kind\":\"head\"")).isEmpty());
		assertFalse(faults(json.replace("\"position\"", "\"at\"")).isEmpty());
		assertFalse(faults(json.replace("\"blocks\"", "\"block\"")).isEmpty());
	}
}
