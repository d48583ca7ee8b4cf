package org.elenchus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

	private enum Binding {
		LOOSE_LEAF, BOUND
	}

	private static final Option<Integer> WIDTH = Option.number("width", 72, 20, 100);
	private static final Option<Boolean> NOTES = Option.flag("notes", true);
	private static final Option<Binding> BINDING = Option.choice("binding", Binding.BOUND);
	private static final OutputFormat FORMAT = OutputFormat.file("paper", "paper", "text/plain", WIDTH, NOTES, BINDING);

	@Test
	void whatNobodyChoseIsAsUsual() {
		assertEquals(72, Options.NONE.get(WIDTH));
		assertEquals(true, Options.of(FORMAT, Map.of()).get(NOTES));
		assertEquals(Binding.BOUND, Options.of(FORMAT, Map.of("width", "30")).get(BINDING));
	}

	@Test
	void whatWasChosenCounts() {
		Options options = Options.of(FORMAT, Map.of("width", "20", "notes", "false", "binding", "loose-leaf"));
		assertEquals(20, options.get(WIDTH));
		assertEquals(false, options.get(NOTES));
		assertEquals(Binding.LOOSE_LEAF, options.get(BINDING));
		assertEquals(100, Options.of(FORMAT, Map.of("width", "100")).get(WIDTH));
		assertEquals(90, Options.of(FORMAT, Map.of("width", "000000090")).get(WIDTH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"width   | 19         | '19' is no value of width; it takes a whole number from 20 to 100",
			"width   | 101        | '101' is no value of width; it takes a whole number from 20 to 100",
			"width   | 4294967370 | '4294967370' is no value of width; it takes a whole number from 20 to 100",
			"width   | 3/         | '3/' is no value of width; it takes a whole number from 20 to 100",
			"width   | 3:         | '3:' is no value of width; it takes a whole number from 20 to 100",
			"width   | 0000000050 | '0000000050' is no value of width; it takes a whole number from 20 to 100",
			"width   | +30        | '+30' is no value of width; it takes a whole number from 20 to 100",
			"width   | \"\"       | '' is no value of width; it takes a whole number from 20 to 100",
			"notes   | yes        | 'yes' is no value of notes; it takes true or false",
			"binding | glued      | 'glued' is no value of binding; it takes loose-leaf, bound",
			"colour  | red        | The format paper has no option 'colour'; it has width, notes, binding" })
	void whatCannotBeChosenIsToldWithWhatCan(String option, String value, String message) {
		assertEquals(message, assertThrows(IllegalArgumentException.class, () -> Options.of(FORMAT, Map.of(option, value))).getMessage());
	}

	@Test
	void aFormatWithoutOptionsSaysSo() {
		assertEquals("The format site has no option 'x'", assertThrows(IllegalArgumentException.class,
				() -> Options.of(OutputFormat.folder("site"), Map.of("x", "1"))).getMessage());
	}
}
