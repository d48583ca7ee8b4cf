package org.elenchus.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.elenchus.testing.Steering;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HarmlessJsonTest {

	private static final JsonFactory FACTORY = new JsonFactory();

	private static String written(String text) throws IOException {
		StringBuilder out = new StringBuilder();
		try (JsonGenerator json = FACTORY.createGenerator(new HarmlessJson(out))) {
			json.writeString(text);
		}
		return out.toString();
	}

	private static String read(String json) throws IOException {
		try (JsonParser parser = FACTORY.createParser(json)) {
			parser.nextToken();
			return parser.getText();
		}
	}

	@Test
	void escapesWhatIsNotSeen() throws IOException {
		assertEquals("\"a\\u202Eb\\u009B\\u2028\\uDB40\\uDC41\"", written("a\u202eb\u009b\u2028\udb40\udc41"));
	}

	@Test
	void leavesWhatIsSeen() throws IOException {
		assertEquals("\"élan 漢字 👍 می\u200Cخواهم # 1\"", written("élan 漢字 👍 می\u200Cخواهم # 1"));
	}

	@Test
	void breaksTheCommandsOfBuildServers() throws IOException {
		assertEquals("\"#\\u0023[error]\"", written("##[error]"));
	}

	@Test
	void keepsHalvesOfPairs() throws IOException {
		assertEquals("\"\\uD83Da\\uDC4D\\uD83D👍\"", written("\uD83Da\uDC4D\uD83D\uD83D\uDC4D"));
	}

	@Test
	void joinsAPairThatComesInTwoParts() throws IOException {
		StringBuilder out = new StringBuilder();
		try (HarmlessJson json = new HarmlessJson(out)) {
			json.write("#\uDB40");
			json.write("\uDC41#");
			json.write("#\uD83D");
			json.write("\uDC4D");
		}
		assertEquals("#\\uDB40\\uDC41#\\u0023👍", out.toString());
	}

	@Property
	void saysTheSame(@ForAll String text) throws IOException {
		String json = written(text);
		assertEquals(text, read(json));
		Steering.assertHarmless(json);
	}

	@Test
	void saysTheSameOfAllAttempts() throws IOException {
		for (String attempt : Steering.ATTEMPTS) {
			assertEquals(attempt, read(written(attempt)));
			Steering.assertHarmless(written(attempt));
			assertTrue(written(attempt).startsWith("\""));
		}
	}
}
