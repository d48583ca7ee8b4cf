package org.elenchus.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.markup.scanner.Scanner;
import org.elenchus.markup.scanner.Tokens;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;

/** The place where a tool can add a card to a file: the author's text stays as it is, to the last character. */
public final class NewCard {

	private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final int offset;
	private final String before;
	private final String behind;

	private NewCard(int offset, String before, String behind) {
		this.offset = offset;
		this.before = before;
		this.behind = behind;
	}

	/** The place in a file: behind all else, or before it where the author's text would not stay the same. */
	public static NewCard in(String text) {
		Matcher first = LINE_END.matcher(text);
		String blank = (first.find() ? first.group() : "\n").repeat(2);
		int end = end(text);
		NewCard last = new NewCard(end, end == 0 ? "" : blank, "");
		return Strip.strip(last.edit("{source x}").apply(text)).equals(Strip.strip(text)) ? last
				: new NewCard(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, "", blank);
	}

	/** Where the last paragraph ends; the line ends behind it stay the file's end. */
	private static int end(String text) {
		int end = 0;
		Scanner scanner = new Scanner(text);
		while (scanner.hasNext()) {
			Tokens block = scanner.next();
			end = block.start(block.size() - 1);
		}
		return end;
	}

	/** The edit that adds a card. */
	public TextEdit edit(String card) {
		return new TextEdit(new TextRange(offset, offset), before + card + behind);
	}
}
