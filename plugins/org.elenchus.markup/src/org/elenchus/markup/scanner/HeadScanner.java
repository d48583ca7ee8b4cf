package org.elenchus.markup.scanner;

/** Scans the heads of the forms that stand in running text. */
final class HeadScanner {

	private static final int MAX_LEVEL = 6;

	private final Cursor cursor;
	private final String text;
	private final Tokens tokens;

	HeadScanner(Cursor cursor) {
		this.cursor = cursor;
		this.text = cursor.text;
		this.tokens = cursor.tokens;
	}

	/** Whether the brace at the cursor can start markup. */
	boolean startsMarkup() {
		int next = cursor.at() + 1;
		if (next >= cursor.limit) {
			return false;
		}
		return switch (text.charAt(next)) {
		case '>', '<', '@', '?', '"' -> startsKey(next + 1);
		case '^' -> afterLabel(next + 1) > next + 1;
		case '#' -> true;
		case '[' -> cursor.sees(next + 1, '|');
		default -> startsKey(next);
		};
	}

	private boolean startsKey(int offset) {
		return Characters.afterKey(text, offset, cursor.limit) > offset;
	}

	/** Scans the form at the cursor. */
	Outcome scan() {
		if (!startsMarkup()) {
			return Outcome.TEXT;
		}
		int index = tokens.size();
		return switch (text.charAt(cursor.at() + 1)) {
		case '>' -> milestone(index, TokenKind.START);
		case '<' -> milestone(index, TokenKind.END);
		case '@' -> citation(index);
		case '^' -> note(index);
		case '#' -> heading(index);
		case '[' -> insertion(index);
		case '?' -> doubt(index);
		case '"' -> quotation(index);
		default -> span(index);
		};
	}

	/** What is doubted, perhaps since when, perhaps why. */
	private Outcome doubt(int index) {
		tokens.add(TokenKind.DOUBT, cursor.at() + 2);
		String word = cursor.word();
		if (!Vocabulary.DOUBTS.contains(word)) {
			cursor.key();
			return fail(index);
		}
		cursor.keyword(word);
		cursor.date();
		cursor.string();
		cursor.blanks();
		return finished(cursor.take(TokenKind.CLOSE, '}'), index);
	}

	private Outcome finished(boolean complete, int index) {
		return complete ? Outcome.FINISHED : fail(index);
	}

	/** Words from a source: their key, what they are, and where they stand. */
	private Outcome quotation(int index) {
		tokens.add(TokenKind.QUOTE, cursor.at() + 2);
		cursor.key();
		words();
		boolean whole = !cursor.take(TokenKind.AT, '@') || place();
		return whole && cursor.bar() ? Outcome.OPENED : fail(index);
	}

	/** Words of the editor's up to {@code ]}}; no braces stand in them. */
	private Outcome insertion(int index) {
		int i = cursor.at() + 3;
		while (i < cursor.limit && text.charAt(i) != '{' && text.charAt(i) != '}') {
			i++;
		}
		boolean complete = cursor.sees(i, '}') && text.charAt(i - 1) == ']';
		tokens.add(TokenKind.INSERTED, complete ? i + 1 : i);
		return finished(complete, index);
	}

	private Outcome span(int index) {
		if (ExceptionScanner.startsHere(cursor)) {
			return finished(ExceptionScanner.scan(cursor), index);
		}
		if (Vocabulary.MARKS.contains(text.substring(cursor.at() + 1, Characters.afterKey(text, cursor.at() + 1, cursor.limit)))) {
			return mark(index);
		}
		tokens.add(TokenKind.OPEN, cursor.at() + 1);
		cursor.key();
		words();
		return cursor.bar() ? Outcome.OPENED : fail(index);
	}

	private Outcome mark(int index) {
		tokens.add(TokenKind.MARK_OPEN, Characters.afterKey(text, cursor.at() + 1, cursor.limit));
		cursor.blanks();
		return cursor.bar() ? Outcome.OPENED : fail(index);
	}

	private Outcome milestone(int index, TokenKind kind) {
		tokens.add(kind, cursor.at() + 2);
		cursor.key();
		if (kind == TokenKind.START) {
			words();
		} else {
			cursor.blanks();
		}
		return finished(cursor.take(TokenKind.CLOSE, '}'), index);
	}

	/** The words between a key and the bar: kind, {@code contested}, grade. */
	private void words() {
		while (cursor.blanks()) {
			int start = cursor.at();
			String word = cursor.word();
			cursor.take(wordKind(word), start + word.length());
		}
	}

	private static TokenKind wordKind(String word) {
		if (Vocabulary.CLAIM_HEAD.contains(word)) {
			return TokenKind.KEYWORD;
		}
		return Characters.isRating(word, 0, word.length()) ? TokenKind.GRADE : TokenKind.WORD;
	}

	private Outcome heading(int index) {
		int i = cursor.at() + 1;
		while (cursor.sees(i, '#')) {
			i++;
		}
		boolean known = i - cursor.at() <= MAX_LEVEL + 1;
		tokens.add(TokenKind.HEADING_OPEN, i);
		cursor.space();
		return known ? Outcome.OPENED : fail(index);
	}

	private Outcome note(int index) {
		tokens.add(TokenKind.NOTE, cursor.at() + 2);
		cursor.take(TokenKind.LABEL, afterLabel(cursor.at()));
		cursor.blanks();
		boolean covering = cursor.keyword("covers");
		if ((!covering || claims()) && cursor.bar()) {
			return Outcome.OPENED;
		}
		return finished(!covering && cursor.take(TokenKind.CLOSE, '}'), index);
	}

	/** The keys of claims, apart by commas. */
	private boolean claims() {
		do {
			cursor.blanks();
			if (!cursor.key()) {
				return false;
			}
			cursor.blanks();
		} while (cursor.take(TokenKind.COMMA, ','));
		return true;
	}

	private int afterLabel(int offset) {
		int i = offset;
		while (i < cursor.limit && !Characters.isBlank(text.charAt(i)) && "{}|".indexOf(text.charAt(i)) < 0) {
			i++;
		}
		return i;
	}

	private Outcome citation(int index) {
		tokens.add(TokenKind.CITE, cursor.at() + 2);
		return place() ? afterLocator(index) : fail(index);
	}

	/** A source, perhaps that through which it is cited, perhaps the place in it: up to the bar or the brace. */
	private boolean place() {
		boolean named = cursor.key();
		boolean spaced = cursor.blanks();
		if (!named || spaced && !via()) {
			return false;
		}
		return endsHead() || spaced && locator();
	}

	/** The source through which another one is cited; false if the word is there but the source is not. */
	private boolean via() {
		return !cursor.keyword("via") || cursor.key() && (cursor.blanks() || endsHead());
	}

	private boolean endsHead() {
		return cursor.sees('|') || cursor.sees('}');
	}

	/** The place in the source: everything up to the bar or the brace. */
	private boolean locator() {
		int i = cursor.at();
		while (i < cursor.limit && "{}|".indexOf(text.charAt(i)) < 0) {
			i++;
		}
		int end = i;
		while (Characters.isBlank(text.charAt(end - 1))) {
			end--;
		}
		LocatorScanner.scan(cursor, end);
		cursor.blanks();
		return endsHead();
	}

	/** A bar directly behind the key, with anything but a rating behind it, makes a mention. */
	private Outcome afterLocator(int index) {
		if (cursor.take(TokenKind.CLOSE, '}')) {
			return Outcome.FINISHED;
		}
		boolean bare = tokens.size() == index + 2;
		int bar = tokens.size();
		tokens.add(TokenKind.BAR, cursor.at() + 1);
		boolean graded = RatingScanner.startsWithGrade(cursor);
		boolean rated = RatingScanner.scan(cursor) && cursor.sees('}');
		if (bare && !(graded && rated)) {
			return mention(index, bar);
		}
		if (rated) {
			cursor.take(TokenKind.CLOSE, '}');
		}
		return finished(rated, index);
	}

	/** Reads what stands behind the bar as words. */
	private Outcome mention(int index, int bar) {
		tokens.cut(bar);
		tokens.merge(index, index, TokenKind.MENTION_OPEN);
		cursor.bar();
		return Outcome.OPENED;
	}

	/** Makes one broken piece of all tokens since {@code index}. */
	private Outcome fail(int index) {
		int end = cursor.at();
		boolean closed = cursor.sees('}');
		boolean over = cursor.isOver();
		tokens.cut(index);
		tokens.add(over ? TokenKind.UNCLOSED : TokenKind.MALFORMED, closed ? end + 1 : end);
		return closed ? Outcome.FINISHED : Outcome.BROKEN;
	}
}
