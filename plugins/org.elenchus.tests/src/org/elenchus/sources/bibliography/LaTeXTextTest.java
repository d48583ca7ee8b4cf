package org.elenchus.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaTeXTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '#', ignoreLeadingAndTrailingWhitespace = true, value = {
			"M{\\\"u}ller \\\"{o} \\'e {\\`{E}} | Müller ö é È", "Ko{\\l}akowski, Pary\\.{z}, {\\L}\\'od\\'z | Kołakowski, Paryż, Łódź",
			"Dvo\\v{r}\\'ak, \\v Capek, \\c{c}, \\k{a}, \\H{o} | Dvořák, Čapek, ç, ą, ő", "na{\\\"\\i}ve, P\\'{\\i}o, \\~n | naïve, Pío, ñ",
			"{\\O}rsted {\\ae} {\\ss} \\aa{} | Ørsted æ ß å", "1932--33 --- ``so'' | 1932–33 — “so”", "The {USSR} and \\emph{Pravda} | The USSR and Pravda",
			"50\\% of R\\&D | 50% of R&D", "50% of $x_1^2$ #1 R&D | 50% of $x_1^2$ #1 R&D", "{\\cyrchar\\CYRA}b | \\cyrchar \\CYRA b",
			"O\\textquotesingle{}Brien | O’Brien", "unclosed { brace | unclosed { brace", "\\ | \\", "plain text | plain text" })
	void latexBecomesText(String latex, String text) {
		assertEquals(text, new LaTeXText().read(latex).strip());
	}
}
