package org.elenchus.markup.formatting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.markup.scanner.Scanner;
import org.elenchus.markup.scanner.TokenKind;
import org.elenchus.markup.scanner.Tokens;

/**
 * Gives markup an even look: single spaces in the heads of forms, cards on one line where they fit and with a line for
 * each particular where they do not. The author's text, what reads as text because it is broken, and blank lines stay as they are; formatting
 * twice changes nothing more. Takes time linear in the text.
 */
public final class Formatter {

	private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

	private final String text;
	private String lineEnd;
	private final StringBuilder out = new StringBuilder();
	private Tokens block;
	/** What opened the head that is being written. */
	private TokenKind opener;

	private Formatter(String text) {
		this.text = text;
	}

	/** The formatted text of a file. */
	public static String format(String text) {
		return new Formatter(text).run();
	}

	private String run() {
		Scanner scanner = new Scanner(text);
		while (scanner.hasNext()) {
			block = scanner.next();
			for (int i = 0; i < block.size(); i++) {
				i = write(i);
			}
		}
		return out.toString();
	}

	/** Writes the token at {@code i}, or the card that it opens; returns the last token written. */
	private int write(int i) {
		TokenKind kind = block.kind(i);
		switch (kind) {
		case OPEN, KEYLESS, QUOTE, KEYLESS_QUOTE, START, END, CITE, NOTE, MENTION_OPEN, MARK_OPEN, LINK, APPARATUS, GAP -> opener = kind;
		case KEYWORD -> {
			if (text.charAt(block.start(i)) == '{') {
				return card(i);
			}
		}
		default -> {
			// opens nothing
		}
		}
		switch (kind) {
		case WS -> out.append(space(i));
		case BAR -> bar(i);
		case COMMA -> out.append(block.kind(i + 1) == TokenKind.WS ? "," : ", ");
		default -> out.append(text, block.start(i), block.end(i));
		}
		return i;
	}

	/** The space that stands for white space in a head: none before its end. */
	private String space(int i) {
		TokenKind before = block.kind(i - 1);
		if (before == TokenKind.HEADING_OPEN || before == TokenKind.BAR) {
			return text.substring(block.start(i), block.end(i));
		}
		TokenKind behind = block.kind(i + 1);
		return behind == TokenKind.CLOSE || behind == TokenKind.BAR || behind == TokenKind.COMMA ? "" : " ";
	}

	/** A bar has a space behind it; that of a rating has one before it, too. */
	private void bar(int i) {
		out.append(opener == TokenKind.CITE ? " |" : "|");
		TokenKind behind = block.kind(i + 1);
		if (behind != TokenKind.WS && behind != TokenKind.CLOSE) {
			out.append(' ');
		}
	}

	/** How much deeper in a card and its exceptions the text is behind a token. */
	private int change(int i) {
		boolean opens = block.kind(i) == TokenKind.KEYWORD && text.charAt(block.start(i)) == '{';
		return opens ? 1 : block.kind(i) == TokenKind.CLOSE ? -1 : 0;
	}

	private int card(int first) {
		int last = first;
		for (int depth = 1; depth > 0; depth += change(++last)) {
			// goes on to the brace that closes the card
		}
		out.append(new CardLayout(text, block, first, last).lines(lineEnd()));
		return last;
	}

	/** The line end of the file: the first one that formatting leaves as it is. */
	private String lineEnd() {
		if (lineEnd == null) {
			lineEnd = "\n";
			Scanner scanner = new Scanner(text);
			boolean found = false;
			while (!found && scanner.hasNext()) {
				found = findLineEnd(scanner.next());
			}
		}
		return lineEnd;
	}

	private boolean findLineEnd(Tokens tokens) {
		Matcher end = LINE_END.matcher(text);
		for (int i = 0; i < tokens.size(); i++) {
			boolean stays = tokens.kind(i) == TokenKind.TEXT || tokens.kind(i) == TokenKind.BREAK;
			if (stays && end.region(tokens.start(i), tokens.end(i)).find()) {
				lineEnd = end.group();
				return true;
			}
		}
		return false;
	}
}
