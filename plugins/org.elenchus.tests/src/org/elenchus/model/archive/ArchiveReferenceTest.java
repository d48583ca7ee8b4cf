package org.elenchus.model.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.archive.ArchiveReference.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveReferenceTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "f. 558 op. 11 d. 27 l. 3; f. 558 op. 11 d. 27", "F. 558, op. 11, d. 27, ll. 3-5; f. 558 op. 11 d. 27",
			"ф. 558 оп. 11 д. 27а л. 3 об.; f. 558 op. 11 d. 27а", "RGASPI, fond 17 opis 3 delo 1001; f. 17 op. 3 d. 1001",
			"NL-HaNA, 2.09.09, inv.nr. 123; acc. 2.09.09 inv. 123", "NL-HaNA 2.05.03 inventarisnummer 12A; acc. 2.05.03 inv. 12a",
			"f. R-5446 op.1 d.2; f. r-5446 op. 1 d. 2" })
	void spellsOneItemInOneWay(String text, String item) {
		assertEquals(item, ArchiveReference.in(text).orElseThrow().item());
	}

	@Test
	void tellsWhatIsMissing() {
		assertEquals(List.of(Part.OPIS, Part.LIST), ArchiveReference.in("f. 558 d. 27").orElseThrow().missing());
		assertEquals(List.of(Part.INVENTORY), ArchiveReference.in("NL-HaNA 2.09.09").orElseThrow().missing());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "p. 12", "dl. 2, p. 3", "d. 3", "1.2.34 en verder", "Wolf 12", "2.09.09" })
	void aPageIsNoArchive(String text) {
		assertEquals(true, ArchiveReference.in(text).isEmpty());
	}
}
