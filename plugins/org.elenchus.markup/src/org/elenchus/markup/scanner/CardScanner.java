package org.elenchus.markup.scanner;

import java.util.Set;

/** Scans cards. */
final class CardScanner {

	private final Cursor cursor;
	private final String text;
	private final Tokens tokens;

	private Set<String> head;
	private Set<String> body;
	private boolean inHead;
	private boolean keyNext;
	private boolean gradeNext;

	CardScanner(Cursor cursor) {
		this.cursor = cursor;
		this.text = cursor.text;
		this.tokens = cursor.tokens;
	}

	/** The card word behind the brace at the cursor, or null. */
	String opener() {
		int start = cursor.at() + 1;
		int end = Characters.afterKey(text, start, cursor.limit);
		if (end - start < 5 || end - start > 7) {
			return null;
		}
		String word = text.substring(start, end);
		return Vocabulary.CARDS.contains(word) ? word : null;
	}

	/** Scans the card at the cursor. */
	Outcome scan(String word) {
		int index = tokens.size();
		int afterOpener = cursor.at() + 1 + word.length();
		prepare(word);
		tokens.add(TokenKind.KEYWORD, afterOpener);
		if (!cursor.blanks() || !cursor.key()) {
			return fail(index, TokenKind.MALFORMED, afterOpener);
		}
		while (!cursor.take(TokenKind.CLOSE, '}')) {
			if (!part()) {
				return stopped(index, afterOpener);
			}
		}
		return Outcome.FINISHED;
	}

	/** Fails where a card cannot go on: at the end of the paragraph, at the next card, or at a brace that cannot stand in one. */
	private Outcome stopped(int index, int afterOpener) {
		boolean newLine = !cursor.isOver() && cursor.startsLine();
		boolean nextCard = newLine && opener() != null;
		boolean unclosed = !cursor.sees('{') || newLine;
		fail(index, unclosed ? TokenKind.UNCLOSED : TokenKind.MALFORMED, afterOpener);
		return nextCard ? Outcome.FINISHED : Outcome.BROKEN;
	}

	private void prepare(String word) {
		inHead = true;
		keyNext = false;
		gradeNext = false;
		head = switch (word) {
		case "claim" -> Vocabulary.CLAIM_HEAD;
		case "source" -> Vocabulary.SOURCE_HEAD;
		default -> Set.of();
		};
		body = switch (word) {
		case "claim" -> Vocabulary.CLAIM_BODY;
		case "source" -> Vocabulary.SOURCE_BODY;
		case "school" -> Vocabulary.SCHOOL_BODY;
		default -> Vocabulary.EDITION_BODY;
		};
	}

	/** Scans one token; false if the card cannot go on. */
	private boolean part() {
		if (cursor.isOver() || cursor.sees('{')) {
			return false;
		}
		char c = text.charAt(cursor.at());
		return switch (c) {
		case '"' -> cursor.string();
		case '@' -> citation();
		case ':' -> cursor.take(TokenKind.COLON, ':');
		case ',' -> comma();
		case '|' -> bar();
		default -> Characters.isBlank(c) ? cursor.blanks() : wordOrValue();
		};
	}

	private boolean bar() {
		gradeNext = true;
		return cursor.take(TokenKind.BAR, '|');
	}

	private boolean comma() {
		keyNext = tokens.kind(tokens.size() - 1) == TokenKind.KEY;
		return cursor.take(TokenKind.COMMA, ',');
	}

	private boolean citation() {
		tokens.add(TokenKind.AT, cursor.at() + 1);
		if (cursor.key() && cursor.blanks()) {
			if (cursor.keyword("via")) {
				cursor.key();
				cursor.blanks();
			}
			locator();
		}
		return true;
	}

	/** The place in the source: up to a sign that cannot belong to it or the next word of the card. */
	private void locator() {
		int end = cursor.at();
		int i = end;
		while (i < cursor.limit && "{}|\"@".indexOf(text.charAt(i)) < 0) {
			int wordEnd = Math.max(i + 1, Characters.afterWord(text, i, cursor.limit));
			if (Vocabulary.AFTER_LOCATOR.contains(text.substring(i, wordEnd))) {
				break;
			}
			end = Characters.isBlank(text.charAt(i)) ? end : wordEnd;
			i = wordEnd;
		}
		LocatorScanner.scan(cursor, end);
	}

	private boolean wordOrValue() {
		int start = cursor.at();
		int end = Characters.afterKey(text, start, cursor.limit);
		if (end == start) {
			int value = Characters.startsValue(text.charAt(start)) ? Characters.afterValue(text, start, cursor.limit) : start;
			boolean grade = gradeNext && Characters.isRating(text, start, value);
			gradeNext = false;
			return cursor.take(grade ? TokenKind.GRADE : TokenKind.NUMBER, value)
					|| cursor.take(TokenKind.WORD, start + Character.charCount(text.codePointAt(start)));
		}
		String word = text.substring(start, end);
		TokenKind kind = kind(word);
		keyNext = kind == TokenKind.KEYWORD && Vocabulary.BEFORE_KEYS.contains(word);
		gradeNext = kind == TokenKind.KEYWORD && word.equals("reliability");
		return cursor.take(kind, end);
	}

	private TokenKind kind(String word) {
		if (keyNext) {
			return TokenKind.KEY;
		}
		if (gradeNext && Characters.isRating(word, 0, word.length())) {
			return TokenKind.GRADE;
		}
		if (inHead && head.contains(word)) {
			return TokenKind.KEYWORD;
		}
		inHead = false;
		return body.contains(word) ? TokenKind.KEYWORD : TokenKind.WORD;
	}

	private Outcome fail(int index, TokenKind kind, int end) {
		tokens.cut(index);
		tokens.add(kind, end);
		return Outcome.BROKEN;
	}
}
