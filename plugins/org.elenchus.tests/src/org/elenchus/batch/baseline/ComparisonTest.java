package org.elenchus.batch.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.elenchus.batch.baseline.Comparison.Reported;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

	/** Entries and findings are written as the file and the fingerprint, such as {@code a1}. */
	@ParameterizedTest(name = "{0} known, {1} found")
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			a1       | a1       | -     | -
			a1       | a1 a1    | a1    | -
			a1       | b1       | -     | -
			a1       | b1 b1    | b1    | -
			a1       | b1 a1    | b1    | -
			a1 b1    | a1       | -     | b1
			a1 b1    | a1 c1    | -     | -
			a1 b1    | c1       | -     | b1
			a1       | a2       | a2    | a1
			b1 a2 a1 | -        | -     | a1 a2 b1
			""")
	void anEntryHidesOneFindingFirstInItsFileThenElsewhere(String known, String found, String fresh, String vanished) {
		List<Reported> all = words(found).map(ComparisonTest::found).toList();
		Comparison comparison = Comparison.of(words(known).map(ComparisonTest::entry).toList(), all);
		assertEquals(words(fresh).toList(), all.stream().filter(each -> comparison.isNew(each.finding())).map(each -> shown(each.entry())).toList());
		assertEquals(words(vanished).toList(), comparison.vanished().stream().map(ComparisonTest::shown).toList());
		assertEquals(all.size() - words(fresh).count(), comparison.known());
	}

	private static Stream<String> words(String written) {
		return written == null ? Stream.of() : Arrays.stream(written.split(" "));
	}

	private static Entry entry(String written) {
		return new Entry(written.substring(0, 1), "rule", "", written.substring(1));
	}

	private static Reported found(String written) {
		return new Reported(new Finding("rule", Severity.INFO, new TextRange(0, 0), new Message("What.", "Why.", "How."), written, List.of()), entry(written));
	}

	private static String shown(Entry entry) {
		return entry.file() + entry.fingerprint();
	}
}
