package org.elenchus.importer.markdown;

import java.util.HashSet;
import java.util.Set;

import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes a {@code <} that opens nothing for itself. The library would look for its end up to the end of the paragraph, from each of them
 * anew.
 */
final class AngleBrackets implements InlineContentParserFactory {

	@Override
	public Set<Character> getTriggerCharacters() {
		return Set.of('<');
	}

	@Override
	public InlineContentParser create() {
		return new OneText();
	}

	/** Goes through one text; what is not found from a place on, is not found behind it either. */
	private static final class OneText implements InlineContentParser {

		/** No tag and no address is longer, where quotation marks hide its end. */
		private static final int LONGEST = 2_000;

		private final Set<String> missing = new HashSet<>();

		@Override
		public ParsedInline tryParse(InlineParserState state) {
			Scanner scanner = state.scanner();
			Position start = scanner.position();
			scanner.next();
			Position behind = scanner.position();
			boolean opens = opens(scanner);
			scanner.setPosition(start);
			return opens ? ParsedInline.none() : ParsedInline.of(new Text("<"), behind);
		}

		private boolean opens(Scanner scanner) {
			if (scanner.next('?')) {
				return has(scanner, "?>");
			}
			if (scanner.next('!')) {
				return scanner.next("--") ? has(scanner, "-->") : scanner.next("[CDATA[") ? has(scanner, "]]>")
						: Character.isLetter(scanner.peek()) && has(scanner, ">");
			}
			boolean quoted = false;
			for (int i = 0; i < LONGEST && scanner.hasNext(); i++) {
				char c = scanner.peek();
				if (c == '>' || c == '<' && !quoted) {
					return c == '>' && i > 0;
				}
				quoted |= c == '"' || c == '\'';
				scanner.next();
			}
			return false;
		}

		private boolean has(Scanner scanner, String end) {
			if (missing.contains(end)) {
				return false;
			}
			while (scanner.hasNext()) {
				if (scanner.next(end)) {
					return true;
				}
				scanner.next();
			}
			missing.add(end);
			return false;
		}
	}
}
