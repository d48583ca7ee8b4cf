package org.elenchus.markup;

import org.elenchus.markup.scanner.Scanner;
import org.elenchus.markup.scanner.TokenKind;
import org.elenchus.markup.scanner.Tokens;

/**
 * Gives the author's text back: the file without its markup, to the last character.
 *
 * <p>A paragraph that consists of cards and comments only is the editor's, together with the blank lines behind it. At
 * the end of a file the blank lines before it are the editor's instead, for there a card needs them and the author does
 * not.
 */
public final class Strip {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final String text;
	private final Kept kept = new Kept();
	private final int start;
	/** Where the author's text ends, without the blank lines before the editor's paragraphs at the end. */
	private int lastWord;
	private boolean editorsLast;

	private Strip(String text) {
		this.text = text;
		this.start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
		this.lastWord = start;
	}

	/** The author's text of a file; a byte order mark stays. Takes time linear in the text. */
	public static String strip(String text) {
		return of(text).text();
	}

	/** The author's text of a file with the place of each of its characters. Takes time linear in the text. */
	public static Stripped of(String text) {
		Strip strip = new Strip(text);
		strip.run();
		return new Stripped(text, strip.kept);
	}

	private void run() {
		kept.add(0, start);
		int breakStart = start;
		int breakEnd = start;
		Scanner scanner = new Scanner(text, start);
		while (scanner.hasNext()) {
			Tokens block = scanner.next();
			int last = block.size() - 1;
			breakStart = block.start(last);
			breakEnd = block.end(last);
			editorsLast = isEditors(block);
			if (!editorsLast) {
				words(block);
				lastWord = kept.length();
				kept.add(breakStart, breakEnd);
			}
		}
		if (editorsLast && kept.length() > start) {
			kept.cut(lastWord);
			kept.add(breakStart, breakEnd);
		}
	}

	/** Whether a block holds cards or comments, and nothing of the author's but white space. */
	private boolean isEditors(Tokens block) {
		boolean any = false;
		int depth = 0;
		for (int i = 0; i < block.size() - 1; i++) {
			TokenKind kind = block.kind(i);
			depth += opens(block, i) ? 1 : 0;
			any |= depth > 0 || kind == TokenKind.COMMENT;
			if (depth == 0 && kind != TokenKind.COMMENT && !(kind == TokenKind.TEXT && isBlank(block, i))) {
				return false;
			}
			depth -= depth > 0 && kind == TokenKind.CLOSE ? 1 : 0;
		}
		return any;
	}

	/** Whether a card, or an exception on a card or in the text, starts here: in them nothing is the author's. */
	private boolean opens(Tokens block, int i) {
		return block.kind(i) == TokenKind.KEYWORD && text.charAt(block.start(i)) == '{';
	}

	private boolean isBlank(Tokens block, int i) {
		return text.substring(block.start(i), block.end(i)).isBlank();
	}

	private void words(Tokens block) {
		int depth = 0;
		for (int i = 0; i < block.size() - 1; i++) {
			depth += opens(block, i) ? 1 : 0;
			if (depth == 0) {
				token(block, i);
			}
			depth -= depth > 0 && block.kind(i) == TokenKind.CLOSE ? 1 : 0;
		}
	}

	private void token(Tokens block, int i) {
		switch (block.kind(i)) {
		case TEXT, UNCLOSED, MALFORMED, MISPLACED, TOO_DEEP -> kept.add(block.start(i), block.end(i));
		case ESCAPE -> kept.add(block.start(i), block.start(i) + 1);
		default -> {
			// the editor's
		}
		}
	}
}
