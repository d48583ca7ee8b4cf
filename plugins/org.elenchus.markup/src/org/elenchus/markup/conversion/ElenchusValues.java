package org.elenchus.markup.conversion;

import java.util.regex.Pattern;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.elenchus.markup.scanner.Quotes;
import org.elenchus.model.Fault;
import org.elenchus.model.Mark;

import com.google.inject.Singleton;

/** Converts tokens into values and back. One for all: to gather the converters takes longer than to read a short text. */
@Singleton
public final class ElenchusValues extends AbstractDeclarativeValueConverterService {

	/** A line end with the white space around it. Each stretch of white space is tried once, from its start. */
	private static final Pattern LINE_END = Pattern.compile("(?<!\\s)\\s*[\\r\\n]\\s*");

	/** A text without its quotes; inside it white space of any kind counts as one space. */
	@ValueConverter(rule = "STRING")
	public IValueConverter<String> string() {
		return Token.of(text -> collapse(text.substring(1, text.length() - 1)), value -> '"' + value + '"');
	}

	@ValueConverter(rule = "Value")
	public IValueConverter<String> value() {
		return bareOrQuoted();
	}

	@ValueConverter(rule = "Figure")
	public IValueConverter<String> figure() {
		return bareOrQuoted();
	}

	@ValueConverter(rule = "Date")
	public IValueConverter<String> date() {
		return bareOrQuoted();
	}

	/** How often, or how many. */
	@ValueConverter(rule = "Count")
	public IValueConverter<Integer> count() {
		return new Count();
	}

	/** A word, a number, a date, or a text without its quotes. */
	private static IValueConverter<String> bareOrQuoted() {
		return Token.of(text -> Quotes.isQuoted(text) ? collapse(text.substring(1, text.length() - 1)) : text,
				value -> '"' + value + '"');
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
