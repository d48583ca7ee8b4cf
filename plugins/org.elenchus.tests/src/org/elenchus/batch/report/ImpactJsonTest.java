package org.elenchus.batch.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

import org.elenchus.batch.impact.Downgrade;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.ProjectReader;
import org.junit.jupiter.api.Test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

class ImpactJsonTest {

	private static final String TEXT = """
			{x event| One “word”}{@s}. {y| Two}{@t}{@s}. {z| three}{@via2 via s}{@t}{@u}. {claim v: supports @t}

			{source s: primary} {source t: basedOn s} {source u} {source via2} {source unused}
			""";

	@Test
	void keepsToItsSchema() throws IOException {
		assertEquals(Set.of(), faults(written("s")));
		assertEquals(Set.of(), faults(written("u")));
		assertEquals(Set.of(), faults(written("unused")));
	}

	@Test
	void theSchemaRefusesWhatItDoesNotDescribe() throws IOException {
		String written = written("s");
		for (String[] change : new String[][] { { "\"falling\": 1", "\"falling\": 0" }, { "last-support", "all" },
				{ "\"version\": 1", "\"version\": 2" }, { "\"words\"", "\"word\"" } }) {
			assertFalse(faults(written.replace(change[0], change[1])).isEmpty(), change[0]);
		}
	}

	private static String written(String source) throws IOException {
		StringBuilder out = new StringBuilder();
		new ImpactJson().write(source, new Downgrade(new ProjectReader().read(List.of(new InputText("a.elx", TEXT)))).of(source), out);
		return out.toString();
	}

	private static Set<?> faults(String json) throws IOException {
		try (InputStream in = ImpactJson.class.getResourceAsStream("elenchus-impact-1.schema.json")) {
			return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in).validate(json, InputFormat.JSON);
		}
	}
}
