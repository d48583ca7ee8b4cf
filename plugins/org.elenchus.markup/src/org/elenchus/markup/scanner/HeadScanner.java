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

	/** Where the words of the block start. */
	private int blockStart;

	/** A block starts at the cursor. */
	void startBlock() {
		blockStart = cursor.at();
	}

	/** Whether the brace at the cursor can start markup. */
	boolean startsMarkup() {
		int next = cursor.at() + 1;
		if (next >= cursor.limit) {
			return false;
		}
		return switch (text.charAt(next)) {
		case '>', '<', '@', '?', ':' -> startsKey(next + 1);
		case '"' -> startsKey(next + 1) || cursor.sees(next + 1, '+') && (startsHead(next + 2) || cursor.sees(next + 2, '@'));
		case '+' -> startsHead(next + 1);
		case '^' -> afterLabel(next + 1) > next + 1;
		case '#' -> true;
		case '[' -> cursor.sees(next + 1, '|');
		default -> startsKey(next);
		};
	}

	/** Whether words and a bar can stand there, behind white space if there are words. */
	private boolean startsHead(int offset) {
		int i = Characters.afterBlanks(text, offset, cursor.limit);
		return cursor.sees(i, '|') || i > offset && (startsKey(i) || cursor.sees(i, '@'));
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
		case '+' -> keyless(index);
		case ':' -> paragraph(index);
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

	/** What the paragraph is; it stands at its start, where only white space or a byte order mark can stand before it. */
	private Outcome paragraph(int index) {
		int start = cursor.at();
		if (!startsBlock()) {
			tokens.add(TokenKind.MISPLACED, Characters.afterKey(text, start + 2, cursor.limit));
			return Outcome.BROKEN;
		}
		tokens.add(TokenKind.PARAGRAPH, start + 2);
		return finished(layers() && cursor.take(TokenKind.CLOSE, '}'), index);
	}

	/** Whether nothing but white space and a byte order mark stands before the cursor in its block: the first sign that is another ends the search. */
	private boolean startsBlock() {
		int i = blockStart;
		while (i < cursor.at() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == Characters.BYTE_ORDER_MARK)) {
			i++;
		}
		return i == cursor.at();
	}

	/** Kinds, each perhaps with its level, and words behind them; false if there is none, or another word. */
	private boolean layers() {
		boolean any = false;
		String word = cursor.word();
		while (Vocabulary.PARAGRAPH_KINDS.contains(word)) {
			any = cursor.keyword(word);
			if (cursor.take(TokenKind.NUMBER, Characters.afterCount(text, cursor.at(), cursor.limit))) {
				cursor.blanks();
			}
			word = cursor.word();
		}
		while (any && Vocabulary.PARAGRAPH_WORDS.contains(word)) {
			cursor.keyword(word);
			word = cursor.word();
		}
		if (!word.isEmpty()) {
			cursor.key();
		}
		return any && word.isEmpty();
	}

	private Outcome keyless(int index) {
		tokens.add(TokenKind.KEYLESS, cursor.at() + 2);
		words();
		return cursor.bar() ? Outcome.OPENED : fail(index);
	}

	/** Words from a source: their key if they have one, what they are, and where they stand. */
	private Outcome quotation(int index) {
		boolean keyless = cursor.sees(cursor.at() + 2, '+');
		tokens.add(keyless ? TokenKind.KEYLESS_QUOTE : TokenKind.QUOTE, cursor.at() + (keyless ? 3 : 2));
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
		int end = Characters.afterKey(text, cursor.at() + 1, cursor.limit);
		String word = text.substring(cursor.at() + 1, end);
		if (Vocabulary.RESERVED.contains(word)) {
			return reserved(index, word, end);
		}
		tokens.add(TokenKind.OPEN, cursor.at() + 1);
		cursor.key();
		words();
		return cursor.bar() ? Outcome.OPENED : fail(index);
	}

	private Outcome reserved(int index, String word, int end) {
		tokens.add(switch (word) {
		case Vocabulary.GAP -> TokenKind.GAP;
		case Vocabulary.LINK -> TokenKind.LINK;
		case Vocabulary.APPARATUS -> TokenKind.APPARATUS;
		default -> TokenKind.MARK_OPEN;
		}, end);
		cursor.blanks();
		return switch (word) {
		case Vocabulary.GAP -> gap(index);
		case Vocabulary.LINK -> opened(cursor.string(), index);
		case Vocabulary.APPARATUS -> opened(readings(), index);
		default -> opened(!Vocabulary.REMARKS.contains(word) || remark(), index);
		};
	}

	private Outcome opened(boolean whole, int index) {
		cursor.blanks();
		return whole && cursor.bar() ? Outcome.OPENED : fail(index);
	}

	/** Perhaps why, who says so and when; false if a word is there without its value. */
	private boolean remark() {
		cursor.string();
		cursor.blanks();
		return RatingScanner.rater(cursor) && RatingScanner.date(cursor);
	}

	/** Perhaps how much is lost, and why. */
	private Outcome gap(int index) {
		boolean counted = cursor.take(TokenKind.NUMBER, Characters.afterCount(text, cursor.at(), cursor.limit));
		cursor.blanks();
		String unit = cursor.word();
		boolean whole = !counted || Vocabulary.GAP_UNITS.contains(unit) && cursor.keyword(unit);
		if (!whole) {
			cursor.key();
		}
		return finished(whole && remark() && cursor.take(TokenKind.CLOSE, '}'), index);
	}

	/** The witnesses that say the same, and other readings with theirs. */
	private boolean readings() {
		boolean whole = witnesses();
		boolean more = cursor.take(TokenKind.COMMA, ',') || !cursor.sees('|');
		while (whole && more) {
			cursor.blanks();
			whole = cursor.string() && witnesses();
			more = cursor.take(TokenKind.COMMA, ',');
		}
		return whole;
	}

	private boolean witnesses() {
		boolean whole = true;
		cursor.blanks();
		while (whole && cursor.take(TokenKind.AT, '@')) {
			whole = cursor.key();
			cursor.blanks();
		}
		return whole;
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
		if (cursor.bar()) {
			return Outcome.OPENED;
		}
		boolean lost = cursor.keyword("lost");
		boolean covering = cursor.keyword("covers");
		boolean whole = !covering || claims();
		boolean continued = !lost && whole && cursor.keyword("continued");
		if (!lost && whole && cursor.bar()) {
			return Outcome.OPENED;
		}
		boolean closed = whole && !continued && (lost || !covering) && cursor.take(TokenKind.CLOSE, '}');
		if (!closed) {
			cursor.key();
		}
		return finished(closed, index);
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
