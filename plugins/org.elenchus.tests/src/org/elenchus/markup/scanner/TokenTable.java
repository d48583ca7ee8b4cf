package org.elenchus.markup.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The cases of {@code tokens.txt}; control characters are shown by signs. */
public final class TokenTable {

	private static final String ARROW = "⇒ ";

	/** A text and the tokens it consists of, one after the other as {@code KIND‹text›}. */
	public record Case(String input, String tokens) {

		/** The text itself. */
		public String text() {
			return input.replace('↵', '\n').replace('␍', '\r').replace('⇥', '\t');
		}

		@Override
		public String toString() {
			return input;
		}
	}

	private TokenTable() {
	}

	public static Stream<Case> cases() throws IOException {
		try (InputStream file = TokenTable.class.getResourceAsStream("tokens.txt")) {
			String table = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return Arrays.stream(table.split("\n\n")).filter(lines -> !lines.startsWith("# ")).map(TokenTable::read);
		}
	}

	private static Case read(String lines) {
		int arrow = lines.indexOf(ARROW);
		return new Case(lines.substring(0, arrow).replace("\n", ""), lines.substring(arrow).replace(ARROW, "").strip());
	}

	/** The scanner's tokens of a text, without the empty one at the end of a file. */
	public static String scan(String text) {
		List<String> tokens = new ArrayList<>();
		Scanner scanner = new Scanner(text);
		while (scanner.hasNext()) {
			Tokens block = scanner.next();
			for (int i = 0; i < block.size(); i++) {
				if (block.end(i) > block.start(i)) {
					tokens.add(show(block.kind(i).name(), text.substring(block.start(i), block.end(i))));
				}
			}
		}
		return String.join(" ", tokens);
	}

	private static String show(String kind, String text) {
		return kind + '‹' + text.replace('\n', '↵').replace('\r', '␍').replace('\t', '⇥') + '›';
	}
}
