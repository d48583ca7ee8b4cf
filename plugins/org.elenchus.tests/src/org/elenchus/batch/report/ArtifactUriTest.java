package org.elenchus.batch.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			book.elx          | book.elx
			my texts/é 1.elx  | my%20texts/%C3%A9%201.elx
			50%#?.elx         | 50%25%23%3F.elx
			a:b.elx           | a%3Ab.elx
			../x.elx          | ../x.elx
			/home/ab/x y.elx  | file:///home/ab/x%20y.elx
			C:/texts/x y.elx  | file:///C:/texts/x%20y.elx
			""")
	void encodesWhatAUriCannotHold(String location, String uri) {
		assertEquals(uri, ArtifactUri.of(location));
		assertEquals(uri, URI.create(uri).toString());
	}
}
