package org.elenchus.markup.conversion;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.DefaultTerminalConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.elenchus.markup.scanner.Keys;
import org.elenchus.markup.scanner.Quotes;
import org.elenchus.model.Fault;
import org.elenchus.model.Mark;

import com.google.inject.Singleton;

/** Converts tokens into values and back. One for all: to gather the converters takes longer than to read a short text. */
@Singleton
public final class ElenchusValues extends AbstractDeclarativeValueConverterService {

	/** A line end with the white space around it. Each stretch of white space is tried once, from its start. */
	private static final Pattern LINE_END = Pattern.compile("(?<!\\s)\\s*[\\r\\n]\\s*");
	private static final Pattern NUMBER = Pattern.compile("\\d[\\d./~?%+-]*");
	private static final Pattern DATE = Pattern.compile("(before |after )?" + NUMBER + "( oldstyle| newstyle)?");
	/** The quotes that a text can be written in, in the order of preference. */
	private static final List<String> QUOTES = List.of("\"\"", "\u201C\u201D", "\u00AB\u00BB");

	private Set<String> keywords;
	private volatile boolean gathered;

	/** The first who asks gathers the converters; several threads read texts at the same time. */
	@Override
	public IValueConverter<Object> getConverter(String rule) {
		if (!gathered) {
			synchronized (this) {
				super.getConverter(rule);
				gathered = true;
			}
		}
		return super.getConverter(rule);
	}

	/** A token of a kind that stands nowhere here is its own value. */
	@Override
	public String toString(Object value, String rule) {
		IValueConverter<Object> converter = getConverter(rule);
		return converter instanceof DefaultTerminalConverter ? value.toString() : converter.toString(value);
	}

	/** A text without its quotes; inside it white space of any kind counts as one space. */
	@ValueConverter(rule = "STRING")
	public IValueConverter<String> string() {
		return Token.of(text -> collapse(text.substring(1, text.length() - 1)), ElenchusValues::quoted);
	}

	@ValueConverter(rule = "Value")
	public IValueConverter<String> value() {
		return bareOrQuoted(value -> NUMBER.matcher(value).matches() || isWord(value));
	}

	@ValueConverter(rule = "Figure")
	public IValueConverter<String> figure() {
		return bareOrQuoted(value -> NUMBER.matcher(value).matches());
	}

	@ValueConverter(rule = "Date")
	public IValueConverter<String> date() {
		return bareOrQuoted(value -> DATE.matcher(value).matches());
	}

	/** How often, or how many. */
	@ValueConverter(rule = "Count")
	public IValueConverter<Integer> count() {
		return new Count();
	}

	/** A word, a number, a date, or a text without its quotes. */
	private static IValueConverter<String> bareOrQuoted(Predicate<String> isBare) {
		return Token.of(text -> Quotes.isQuoted(text) ? collapse(text.substring(1, text.length() - 1)) : text,
				value -> isBare.test(value) ? value : quoted(value));
	}

	/** Whether a value is a word that means nothing else on a card. */
	private boolean isWord(String value) {
		if (keywords == null) {
			keywords = Set.copyOf(GrammarUtil.getAllKeywords(getGrammar()));
		}
		return Keys.isKey(value) && !keywords.contains(value);
	}

	/** @throws IllegalArgumentException if no quoted text has this value */
	private static String quoted(String value) {
		boolean lines = value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0;
		String quotes = QUOTES.stream().filter(pair -> !lines && value.chars().noneMatch(c -> Quotes.closing(pair.charAt(0)).indexOf(c) >= 0))
				.findFirst().orElseThrow(() -> new IllegalArgumentException(
						"a text in quotes holds no line ends, and not quotes of every kind"));
		return quotes.charAt(0) + value + quotes.charAt(1);
	}

	/** A place in a source; a line break in it is white space. */
	@ValueConverter(rule = "LOCATOR")
	public IValueConverter<String> locator() {
		return Token.of(ElenchusValues::collapse, value -> value);
	}

	/** The level of a heading: the number of its signs. */
	@ValueConverter(rule = "HEADING_OPEN")
	public IValueConverter<Integer> level() {
		return Token.of(text -> text.length() - 1, level -> "{" + "#".repeat(level));
	}

	/** How words are set: by the letters behind the brace. */
	@ValueConverter(rule = "MARK_OPEN")
	public IValueConverter<Mark> mark() {
		return Token.of(text -> switch (text) {
		case "{i" -> Mark.ITALICS;
		case "{b" -> Mark.BOLD;
		default -> Mark.SIC;
		}, mark -> switch (mark) {
		case ITALICS -> "{i";
		case BOLD -> "{b";
		case SIC -> "{sic";
		});
	}

	/** Words of the editor's without their brackets and the one space behind the bar. */
	@ValueConverter(rule = "INSERTED")
	public IValueConverter<String> insertion() {
		return Token.of(text -> text.substring(text.startsWith("{[| ") ? 4 : 3, text.length() - 2), words -> "{[| " + words + "]}");
	}

	@ValueConverter(rule = "UNCLOSED")
	public IValueConverter<Fault> unclosed() {
		return fault(Fault.UNCLOSED);
	}

	@ValueConverter(rule = "MALFORMED")
	public IValueConverter<Fault> malformed() {
		return fault(Fault.MALFORMED);
	}

	@ValueConverter(rule = "MISPLACED")
	public IValueConverter<Fault> misplaced() {
		return fault(Fault.MISPLACED);
	}

	@ValueConverter(rule = "TOO_DEEP")
	public IValueConverter<Fault> tooDeep() {
		return fault(Fault.TOO_DEEP);
	}

	private static IValueConverter<Fault> fault(Fault fault) {
		return Token.of(text -> fault, value -> {
			throw new IllegalArgumentException("broken markup cannot be written: " + value);
		});
	}

	private static String collapse(String text) {
		return LINE_END.matcher(text).replaceAll(" ");
	}
}
