package org.elenchus.markup.conversion;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.elenchus.markup.scanner.Keys;
import org.elenchus.markup.scanner.Quotes;
import org.elenchus.model.Fault;
import org.elenchus.model.Mark;

import com.google.inject.Inject;

/** Converts tokens into values and back, each by its rule. A token of a rule that stands nowhere here is its own value. */
public final class ElenchusValues implements IValueConverterService {

	/** Parsers name rules with their grammar. */
	private static final String GRAMMAR = "org.elenchus.markup.Elenchus.";
	/** A line end with the white space around it. Each stretch of white space is tried once, from its start. */
	private static final Pattern LINE_END = Pattern.compile("(?<!\\s)\\s*[\\r\\n]\\s*");
	private static final Pattern NUMBER = Pattern.compile("\\d[\\dX./~?%+-]*|\\[[\\dX.,~?%-]+\\]");
	private static final Pattern DATE = Pattern.compile("(before |after )?" + NUMBER + "( oldstyle| newstyle)?");
	/** The words that mark others. */
	private static final Map<Mark, String> MARKS = Map.of(Mark.ITALICS, "i", Mark.BOLD, "b", Mark.SIC, "sic", Mark.RAISED, "sup", Mark.LOWERED, "sub",
			Mark.SMALL_CAPITALS, "sc", Mark.UNCLEAR, "unclear", Mark.SURPLUS, "surplus");
	/** The quotes that a text can be written in, in the order of preference. */
	private static final List<String> QUOTES = List.of("\"\"", "\u201C\u201D", "\u00AB\u00BB");

	private final IGrammarAccess grammar;
	private final Map<String, IValueConverter<?>> converters = new HashMap<>();
	private volatile Set<String> keywords;

	@Inject
	public ElenchusValues(IGrammarAccess grammar) {
		this.grammar = grammar;
		Map.<String, IValueConverter<?>>ofEntries(entry("STRING", string()), entry("Value", value()), entry("Figure", figure()), entry("Date", date()),
				entry("Count", new Count()), entry("LOCATOR", locator()), entry("HEADING_OPEN", level()), entry("MARK_OPEN", mark()),
				entry("INSERTED", insertion()), entry("UNCLOSED", fault(Fault.UNCLOSED)), entry("MALFORMED", fault(Fault.MALFORMED)),
				entry("MISPLACED", fault(Fault.MISPLACED)), entry("TOO_DEEP", fault(Fault.TOO_DEEP))).forEach((rule, converter) -> {
					converters.put(rule, converter);
					converters.put(GRAMMAR + rule, converter);
				});
	}

	@Override
	public Object toValue(String text, String rule, INode node) {
		IValueConverter<?> converter = converters.get(rule);
		return converter == null ? text : converter.toValue(text, node);
	}

	@Override
	public String toString(Object value, String rule) {
		IValueConverter<Object> converter = converter(rule);
		return converter == null ? value.toString() : converter.toString(value);
	}

	@SuppressWarnings("unchecked")
	private IValueConverter<Object> converter(String rule) {
		return (IValueConverter<Object>) converters.get(rule);
	}

	/** A text without its quotes; inside it white space of any kind counts as one space. */
	private static IValueConverter<String> string() {
		return Token.of(text -> collapse(text.substring(1, text.length() - 1)), ElenchusValues::quoted);
	}

	private IValueConverter<String> value() {
		return bareOrQuoted(value -> NUMBER.matcher(value).matches() || isWord(value));
	}

	private IValueConverter<String> figure() {
		return bareOrQuoted(value -> NUMBER.matcher(value).matches());
	}

	private IValueConverter<String> date() {
		return bareOrQuoted(value -> DATE.matcher(value).matches());
	}

	/** A word, a number, a date, or a text without its quotes. */
	private static IValueConverter<String> bareOrQuoted(Predicate<String> isBare) {
		return Token.of(text -> Quotes.isQuoted(text) ? collapse(text.substring(1, text.length() - 1)) : text,
				value -> isBare.test(value) ? value : quoted(value));
	}

	/** Whether a value is a word that means nothing else on a card. */
	private boolean isWord(String value) {
		if (keywords == null) {
			keywords = Set.copyOf(GrammarUtil.getAllKeywords(grammar.getGrammar()));
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
	private static IValueConverter<String> locator() {
		return Token.of(ElenchusValues::collapse, value -> value);
	}

	/** The level of a heading: the number of its signs. */
	private static IValueConverter<Integer> level() {
		return Token.of(text -> text.length() - 1, level -> "{" + "#".repeat(level));
	}

	/** How words are marked: by the word behind the brace. */
	public static IValueConverter<Mark> mark() {
		return Token.of(text -> MARKS.entrySet().stream().filter(mark -> text.equals("{" + mark.getValue())).map(Map.Entry::getKey).findFirst()
				.orElseThrow(), mark -> "{" + MARKS.get(mark));
	}

	/** Words of the editor's without their brackets and the one space behind the bar. */
	private static IValueConverter<String> insertion() {
		return Token.of(text -> text.substring(text.startsWith("{[| ") ? 4 : 3, text.length() - 2), words -> "{[| " + words + "]}");
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
