package org.elenchus.markup.scanner;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.markup.scanner.Particular.Expects;

/** Scans cards. */
final class CardScanner {

	/** Words that go on with any particular. */
	private static final Set<String> INNER = Set.of("by", "on", "via", "as");
	private static final Particular ANY = Particular.of(Expects.VALUE);
	private static final Particular GRADES = Particular.of(Expects.GRADE);
	private static final Particular PERSON = Particular.of(Expects.KEY);
	private static final Particular DAY = Particular.of(Expects.VALUE);

	private final Cursor cursor;
	private final String text;
	private final Tokens tokens;

	private CardWords words;
	private boolean inHead;
	/** The particular in which the cursor is. */
	private Particular particular;
	/** What the next word can be. */
	private Particular next;

	CardScanner(Cursor cursor) {
		this.cursor = cursor;
		this.text = cursor.text;
		this.tokens = cursor.tokens;
	}

	/** The card word behind the brace at the cursor, or null. */
	String opener() {
		int start = cursor.at() + 1;
		int end = Characters.afterKey(text, start, cursor.limit);
		if (end - start < CardWords.SHORTEST || end - start > CardWords.LONGEST) {
			return null;
		}
		String word = text.substring(start, end);
		return CardWords.of(word) == null ? null : word;
	}

	/** Scans the card at the cursor. */
	Outcome scan(String word) {
		int index = tokens.size();
		int afterOpener = cursor.at() + 1 + word.length();
		if (isSpan(afterOpener) || !start(word)) {
			return fail(index, TokenKind.MALFORMED, afterOpener);
		}
		while (!cursor.take(TokenKind.CLOSE, '}')) {
			if (!part()) {
				return stopped(index, afterOpener);
			}
		}
		return Outcome.FINISHED;
	}

	/** Whether what a claim's head says and a bar stand there: it was meant as words with a key, which the card's word cannot be. */
	private boolean isSpan(int offset) {
		int i = Characters.afterBlanks(text, offset, cursor.limit);
		int end = Characters.afterWord(text, i, cursor.limit);
		while (end > i && (Vocabulary.CLAIM_HEAD.contains(text.substring(i, end)) || Characters.isRating(text, i, end))) {
			i = Characters.afterBlanks(text, end, cursor.limit);
			end = Characters.afterWord(text, i, cursor.limit);
		}
		return cursor.sees(i, '|');
	}

	/** Takes the opener and the key; false if the key is missing. */
	private boolean start(String word) {
		inHead = true;
		words = CardWords.of(word);
		particular = ANY;
		next = ANY;
		tokens.add(TokenKind.KEYWORD, cursor.at() + 1 + word.length());
		cursor.blanks();
		boolean started = !words.needsKey() && words.properties().containsKey(cursor.word());
		return started || cursor.key() || !words.needsKey();
	}

	/** The words with a fixed meaning that can stand where the card at the cursor is cut off; the names of particulars among them. */
	Set<String> expected(String word) {
		start(word);
		int last = 0;
		while (part()) {
			last = tokens.kind(tokens.size() - 1) == TokenKind.WS ? last : tokens.size() - 1;
		}
		String said = tokens.kind(last) == TokenKind.KEYWORD ? text.substring(tokens.start(last), tokens.end(last)) : "";
		boolean first = next == particular && next != ANY || next == PERSON || next == DAY;
		if (first && !next.words().contains(said)) {
			return next.first(tokens.kind(last) == TokenKind.COMMA);
		}
		if (first && next.expects() != Expects.VALUE) {
			return Set.of();
		}
		return next.isWholeWith(said) ? further(said) : next.missing(first, said);
	}

	/** What can stand where nothing is missing. */
	private Set<String> further(String said) {
		Set<String> behind = next.closed() ? Set.of() : next.behind();
		return Stream.of(behind, words.properties().keySet(), inHead ? words.head() : Set.<String>of()).flatMap(Set::stream)
				.filter(word -> !word.equals(said) || !behind.contains(said)).collect(Collectors.toSet());
	}

	/** Fails where a card cannot go on: at the end of the paragraph, at the next card, or at a brace that cannot stand in one. */
	private Outcome stopped(int index, int afterOpener) {
		boolean newLine = cursor.startsLine();
		boolean nextCard = newLine && opener() != null;
		boolean unclosed = !cursor.sees('{') || newLine || text.startsWith("{--", cursor.at());
		fail(index, unclosed ? TokenKind.UNCLOSED : TokenKind.MALFORMED, afterOpener);
		return nextCard ? Outcome.FINISHED : Outcome.BROKEN;
	}

	/** Scans one token; false if the card cannot go on. */
	private boolean part() {
		if (cursor.isOver()) {
			return false;
		}
		char c = text.charAt(cursor.at());
		return switch (c) {
		case '{' -> cursor.comment() || ExceptionScanner.startsHere(cursor) && ExceptionScanner.scan(cursor);
		case '@' -> citation();
		case ':' -> cursor.take(TokenKind.COLON, ':');
		case ',' -> comma();
		case '|' -> bar();
		default -> Quotes.closing(c) != null ? string() : Characters.isBlank(c) ? cursor.blanks() : wordOrValue();
		};
	}

	private boolean bar() {
		particular = GRADES;
		next = GRADES;
		cursor.take(TokenKind.BAR, '|');
		return true;
	}

	/** What stands behind a comma is of the sort of what stands before the list. */
	private boolean comma() {
		next = particular;
		cursor.take(TokenKind.COMMA, ',');
		return true;
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
		while (i < cursor.limit && !Characters.endsLocator(text.charAt(i))) {
			int wordEnd = Math.max(i + 1, Characters.afterWord(text, i, cursor.limit));
			if (words.properties().containsKey(text.substring(i, wordEnd))) {
				break;
			}
			end = Characters.isBlank(text.charAt(i)) ? end : wordEnd;
			i = wordEnd;
		}
		LocatorScanner.scan(cursor, end);
	}

	private boolean string() {
		next = next.rest();
		return cursor.string();
	}

	private boolean wordOrValue() {
		int start = cursor.at();
		int end = Characters.afterKey(text, start, cursor.limit);
		boolean longYear = next.expects() == Expects.DATE && Characters.isLongYear(text, start, end);
		if (end == start || longYear) {
			value(start);
		} else {
			word(text.substring(start, end));
		}
		return true;
	}

	/** Takes a number or a grade, or else one sign that means nothing here. */
	private void value(int start) {
		int end = Characters.afterValue(text, start, cursor.limit);
		boolean grade = next.expects() == Expects.GRADE && Characters.isRating(text, start, end);
		next = next.rest();
		if (!cursor.take(grade ? TokenKind.GRADE : TokenKind.NUMBER, end)) {
			cursor.take(TokenKind.WORD, start + Character.charCount(text.codePointAt(start)));
		}
	}

	private void word(String word) {
		TokenKind kind = kind(word);
		if (kind == TokenKind.PROPERTY) {
			particular = words.properties().get(word);
			next = particular;
			inHead = false;
		} else if (INNER.contains(word) && kind == TokenKind.KEYWORD) {
			next = word.equals("by") || word.equals("via") ? PERSON : DAY;
		} else if (kind != TokenKind.KEYWORD) {
			boolean field = words.hasFields() && kind == TokenKind.WORD && next != particular;
			particular = field ? ANY : particular;
			next = next.rest();
		}
		cursor.take(kind, cursor.at() + word.length());
	}

	private TokenKind kind(String word) {
		if (next.words().contains(word)) {
			return TokenKind.KEYWORD;
		}
		if (next.expects() == Expects.KEY) {
			return TokenKind.KEY;
		}
		if (next.expects() == Expects.GRADE && Characters.isRating(word, 0, word.length())) {
			return TokenKind.GRADE;
		}
		if (inHead && words.head().contains(word) && !(words.hasFields() && isBeforeString(word))) {
			return TokenKind.KEYWORD;
		}
		inHead = false;
		if (words.properties().containsKey(word)) {
			return TokenKind.PROPERTY;
		}
		return INNER.contains(word) ? TokenKind.KEYWORD : TokenKind.WORD;
	}

	/** A medium such as {@code archive} is the name of a particular, too; then a text stands behind it. */
	private boolean isBeforeString(String word) {
		int i = Characters.afterBlanks(text, cursor.at() + word.length(), cursor.limit);
		return i < cursor.limit && Quotes.closing(text.charAt(i)) != null;
	}

	private Outcome fail(int index, TokenKind kind, int end) {
		tokens.cut(index);
		tokens.add(kind, end);
		return Outcome.BROKEN;
	}
}
