package org.elenchus.export.reading.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

	@Test
	void addressesOfTheWebAreLinked() {
		assertEquals(Optional.of("https://snl.no/Mordet_p%C3%A5_Kirov"), WebAddress.of("https://snl.no/Mordet_på_Kirov"));
	}

	@Test
	void soAreThoseWithoutASecret() {
		assertEquals(Optional.of("http://example.org/x"), WebAddress.of("http://example.org/x"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JavaScript:alert(1)", " data:text/html,x", "//example.org/x", "x y",
			"https:", "https:///x", "ftp://example.org/x", "file:///etc/passwd", "java\nscript:alert(1)", "" })
	void nothingElseIs(String text) {
		assertEquals(Optional.empty(), WebAddress.of(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "10.1086/343411", "doi:10.1086/343411", "https://doi.org/10.1086/343411",
			"http://dx.doi.org/10.1086/343411" })
	void aDoiLeadsToTheResolverHoweverItIsWritten(String doi) {
		assertEquals(Optional.of("https://doi.org/10.1086/343411"), WebAddress.ofDoi(doi));
	}

	@Test
	void oddCharactersOfADoiAreEncoded() {
		assertEquals(Optional.of("https://doi.org/10.1002/(SICI)1%3C1::AID%3E3.0;2-%23"),
				WebAddress.ofDoi("10.1002/(SICI)1<1::AID>3.0;2-#"));
	}

	@Test
	void whatIsNoDoiIsNotLinked() {
		assertEquals(Optional.empty(), WebAddress.ofDoi("javascript:alert(1)"));
	}
}
