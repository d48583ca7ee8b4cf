package org.elenchus.importer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSStream;
import org.elenchus.importer.raw.BadInput;

/**
 * Counts the letters of the ranges in a font's map before the library writes them down one by one: three numbers can name two thousand
 * million. Ranges whose letters are listed end with the list.
 */
final class LetterMap {

	private static final Pattern COMMENT = Pattern.compile("%[^\r\n]*");
	private static final Pattern RANGES = Pattern.compile("beginbfrange(.*?)(?=begin|endbf|$)", Pattern.DOTALL);
	/** The first code, the last one, and the letter of the first; of a list of letters, its length is the limit. */
	private static final Pattern RANGE = Pattern.compile("<([^<>]*)>\\s*<([^<>]*)>\\s*(?:<([^<>]*)>|\\[[^\\]]*\\]?)");

	private final int most;

	LetterMap(int most) {
		this.most = most;
	}

	/** @throws BadInput if ranges have too many letters */
	void check(COSStream map) throws BadInput {
		long letters = 0;
		Matcher ranges = RANGES.matcher(COMMENT.matcher(text(map)).replaceAll(" "));
		while (ranges.find()) {
			for (Matcher range = RANGE.matcher(ranges.group(1)); range.find();) {
				letters += range.group(3) == null ? 0 : letters(range.group(1), range.group(2));
				if (letters > most) {
					throw new BadInput("pdf.map", most);
				}
			}
		}
	}

	/** What cannot be unpacked is no map; the library goes on without it. */
	private static String text(COSStream map) {
		try (InputStream in = map.createInputStream()) {
			return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
		} catch (IOException | RuntimeException damaged) {
			return "";
		}
	}

	private static long letters(String first, String last) {
		return Math.max(0, (long) number(last) - number(first) + 1);
	}

	/** As the library reads it: of the last four bytes. */
	private static int number(String code) {
		String digits = digits(code);
		int value = 0;
		for (int i = 0; i < digits.length(); i++) {
			value = value << 4 | Character.digit(digits.charAt(i), 16);
		}
		return value;
	}

	private static String digits(String code) {
		return code.replaceAll("[^0-9A-Fa-f]", "");
	}
}
