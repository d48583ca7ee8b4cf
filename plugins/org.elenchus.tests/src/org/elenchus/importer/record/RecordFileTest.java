package org.elenchus.importer.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class RecordFileTest {

	private static final byte[] INPUT = "De trein \nkwam aan. \n\nNiemand wachtte.".getBytes(StandardCharsets.UTF_8);
	private static final byte[] NO_TEXT = { (byte) 0xFF, (byte) 0xFE, 'a', 0, 'b' };

	private static Set<?> faults(String json) throws IOException {
		try (InputStream in = RecordFile.class.getResourceAsStream("elenchus-import-1.schema.json")) {
			return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in).validate(json, InputFormat.JSON);
		}
	}

	@Test
	void aRecordIsSmallAndReadsWell() throws IOException {
		assertEquals("""
				{"version":1,
				"input":{"name":"input.txt","bytes":38,"sha256":"SHA","charset":"UTF-8","byteOrderMark":false,"length":38},
				"clean":{"length":37,"sha256":"SHA","sums":["SUM"]},
				"segments":[8,
				[1," \\n"],
				9,
				[2," \\n\\n"],
				16,
				[1,""]]}
				""", Records.json(Records.of(INPUT)).replaceAll("\"[0-9a-f]{64}\"", "\"SHA\"").replaceAll("\"[0-9a-f]{8}\"", "\"SUM\""));
	}

	@Property(tries = 200)
	void itKeepsToItsSchema(@ForAll @NotEmpty byte[] input, @ForAll String raw, @ForAll long seed) throws IOException {
		assertEquals(Set.of(), faults(Records.json(Records.of(Records.text(input)))));
		assertEquals(Set.of(), faults(Records.json(ImportRecord.of(Documents.of(raw, seed), "input.txt", input))));
	}

	@Test
	void theSchemaRefusesWhatItDoesNotDescribe() throws IOException {
		String json = Records.json(Records.of(INPUT));
		assertFalse(faults(json.replace("[1,\"\"]", "[-1,\"\"]")).isEmpty());
		assertFalse(faults(json.replace("[1,\"\"]", "\"\"")).isEmpty());
		assertFalse(faults(json.replace("\"version\":1", "\"version\":2")).isEmpty());
	}

	@Test
	void itLiesBesideItsEdition() {
		assertEquals(Path.of("teksten/boek.import.json"), RecordFile.beside(Path.of("teksten/boek.elx")));
	}

	@Test
	void aMissingRecordIsNamed() {
		BadInput refusal = assertThrows(BadInput.class, () -> RecordFile.read(Path.of("nergens", "boek.import.json")));
		assertEquals("the import's record boek.import.json is missing", refusal.getMessage());
		assertEquals("het importverslag boek.import.json ontbreekt", refusal.reason(Locale.of("nl")));
	}

	@Test
	void anotherVersionIsNamed() throws IOException {
		String json = Records.json(Records.of(INPUT)).replace("\"version\":1", "\"version\":2");
		BadInput refusal = assertThrows(BadInput.class, () -> Records.read(json));
		assertEquals("the import's record is of version 2; this version of Elenchus reads version 1", refusal.getMessage());
	}

	@ParameterizedTest(name = "{0} -> {1}")
	@CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
			{"version"            ⇒ [{"version"
			"version":1           ⇒ "version":1e99
			"version":1           ⇒ "vrsion":1
			"bytes":38            ⇒ "bytes":-1
			"bytes":38            ⇒ "bytes":99999999999
			"length":38           ⇒ "length":7
			"length":37           ⇒ "length":2147483647
			"UTF-8"               ⇒ "UTF-9"
			"UTF-8"               ⇒ "x-JISAutoDetect"
			"UTF-8"               ⇒ ""
			"byteOrderMark":false ⇒ "byteOrderMark":0
			[8,                   ⇒ [2147483647,8,
			[8,                   ⇒ [-8,
			[8,                   ⇒ [{"at":2147483647},8,
			[8,                   ⇒ [{"at":-1},8,
			[8,                   ⇒ [{"at":9},8,
			[8,                   ⇒ [[8],
			[8,                   ⇒ [null,8,
			[8,                   ⇒ ["8",
			[1,""]]               ⇒ [1,""],[0,"a"]]
			[1,""]]               ⇒ [1,"","a","b"]]
			[1,""]]               ⇒ [1,""]
			"segments"            ⇒ "segmenten"
			""")
	void aDamagedOneIsRefused(String part, String hostile) throws IOException {
		refused(Records.json(Records.of(INPUT)).replace(part, hostile), INPUT);
	}

	@Test
	void theSameCharactersTwiceAreRefused() throws IOException {
		refused(Records.json(Records.of(INPUT)).replace("[1,\"\"]", "{\"at\":0},[1,\"De\"]"), INPUT);
	}

	@Test
	void deepNestingIsRefused() throws IOException {
		refused(Records.json(Records.of(INPUT)).replace("{\"version\"", "{\"x\":" + "[".repeat(100_000)), INPUT);
	}

	@Test
	void fieldsOfLaterVersionsAreSkippedWhereOldReadersCan() throws IOException {
		String json = Records.json(Records.of(INPUT)).replace("{\"version\"", "{\"tool\":{\"name\":[\"Elenchus\"]},\"version\"");
		assertArrayEquals(INPUT, Restore.bytes(Records.edition(INPUT), Records.read(json)));
	}

	@Test
	void aBombIsNotUnpacked() throws IOException {
		byte[] bomb = Packed.of(new byte[1 << 24]).bytes();
		String json = Records.json(Records.of(NO_TEXT)).replaceAll("\"original\":\"[^\"]*\"",
				"\"original\":\"" + Base64.getEncoder().encodeToString(bomb) + "\"");
		refused(json, NO_TEXT);
		refused(json.replace("\"bytes\":5", "\"bytes\":2147483647"), NO_TEXT);
	}

	@ParameterizedTest
	@CsvSource({ "H4sI", "AAAA", "%%%%", "''" })
	void whatIsPackedBadlyIsRefused(String original) throws IOException {
		refused(Records.json(Records.of(NO_TEXT)).replaceAll("\"original\":\"[^\"]*\"", "\"original\":\"" + original + "\""), NO_TEXT);
	}

	@Property
	void noDamageGivesWrongBytes(@ForAll boolean text, @ForAll long seed) throws IOException {
		byte[] input = text ? INPUT : NO_TEXT;
		StringBuilder json = new StringBuilder(Records.json(Records.of(input)));
		Random random = new Random(seed);
		int place = random.nextInt(json.length());
		json.setCharAt(place, random.nextBoolean() ? (char) (32 + random.nextInt(95)) : (char) ('0' + random.nextInt(10)));
		json.setLength(random.nextInt(4) == 0 ? random.nextInt(json.length()) : json.length());
		try {
			assertArrayEquals(input, Restore.bytes(Records.edition(input), Records.read(json.toString())));
		} catch (BadInput refusal) {
			assertFalse(refusal.getMessage().isEmpty());
		}
	}

	private static void refused(String json, byte[] input) throws IOException {
		String edition = Records.edition(input);
		BadInput refusal = assertThrows(BadInput.class, () -> Restore.bytes(edition, Records.read(json)), json);
		assertTrue(refusal.getMessage().startsWith("the import's record is damaged"), refusal.getMessage());
	}
}
