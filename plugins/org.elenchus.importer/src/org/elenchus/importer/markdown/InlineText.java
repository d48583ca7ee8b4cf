package org.elenchus.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.elenchus.importer.flow.DocumentWriter;

/** Words of a paragraph: escapes and entities as the characters that they mean, notes as references. */
final class InlineText {

	private static final String NOTE = "\\[\\^([^\\]\\s]{1,100})\\]";
	private static final Pattern SPECIAL = Pattern.compile(NOTE
			+ "|\\\\[!-/:-@\\[-`{-~]|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
	private static final Pattern ONLY_NOTES = Pattern.compile(NOTE);

	/** Characters and where they come from; a reference to a note where there is a key. */
	private record Token(String text, int start, int end, String key) {
	}

	private final String text;
	private final PandocSyntax syntax;
	private final DocumentWriter writer;
	private final Parser parser;
	private final MarkdownDocument document;

	/** {@code text} is as long as the raw text. */
	InlineText(String text, PandocSyntax syntax, DocumentWriter writer, Parser parser, MarkdownDocument document) {
		this.text = text;
		this.syntax = syntax;
		this.writer = writer;
		this.parser = parser;
		this.document = document;
	}

	/** Writes the characters between two raw places, which mean {@code literal}. */
	void write(int start, int end, String literal) {
		boolean same = text.substring(start, end).equals(literal);
		List<Token> tokens = tokens(start, end, same ? ONLY_NOTES : SPECIAL);
		StringBuilder meaning = new StringBuilder();
		tokens.forEach(token -> meaning.append(token.text));
		if (meaning.toString().equals(literal)) {
			tokens.forEach(this::write);
		} else {
			writer.flow(literal, start, end);
		}
	}

	private List<Token> tokens(int start, int end, Pattern special) {
		List<Token> tokens = new ArrayList<>();
		Matcher matcher = special.matcher(text).region(start, end);
		int next = start;
		while (matcher.find()) {
			tokens.add(token(next, matcher.start()));
			String found = matcher.group();
			String key = matcher.group(1);
			boolean note = key != null && syntax.isNote(key);
			tokens.add(new Token(key == null ? meaning(found) : found, matcher.start(), matcher.end(), note ? key : null));
			next = matcher.end();
		}
		tokens.add(token(next, end));
		return tokens;
	}

	private Token token(int start, int end) {
		return new Token(text.substring(start, end), start, end, null);
	}

	private String meaning(String special) {
		Node paragraph = parser.parse(special).getFirstChild();
		return paragraph != null && paragraph.getFirstChild() instanceof Text text ? text.getLiteral() : special;
	}

	private void write(Token token) {
		if (token.key != null) {
			writer.reference(token.key, token.key, token.start, token.end);
			return;
		}
		int next = token.start;
		for (int note = syntax.nextNote(next); note < token.end; note = syntax.nextNote(next)) {
			words(token, next, note);
			int end = syntax.endOfNote(note);
			inlineNote(note, end);
			next = Math.min(end, token.end);
		}
		words(token, next, token.end);
	}

	private void words(Token token, int start, int end) {
		if (start < end) {
			boolean alike = token.text.length() == token.end - token.start;
			writer.flow(alike ? token.text.substring(start - token.start, end - token.start) : token.text, start, end);
		}
	}

	private void inlineNote(int start, int end) {
		String key = "^" + start;
		writer.reference(key, "", start, start);
		writer.openNote(key, "");
		document.noteText(start + 2, end - 1);
		writer.closeNote();
	}
}
