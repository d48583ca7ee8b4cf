package org.elenchus.importer.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.importer.flow.DocumentWriter;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Writes text nodes with their raw places. */
public final class TreeText {

	private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");
	private static final Pattern LINE_END = Pattern.compile("\\R+");
	private static final String CDATA = "<![CDATA[";
	private static final String CDATA_END = "]]>";

	private final String raw;
	private final DocumentWriter writer;
	private final Map<String, String> meanings = new HashMap<>();

	/** Text nodes of this raw text are written there. */
	public TreeText(String raw, DocumentWriter writer) {
		this.raw = raw;
		this.writer = writer;
	}

	/** Writes a text node; {@code exact} keeps its white space. */
	public void write(TextNode node, boolean exact) {
		int start = start(node);
		int end = Math.max(start, node.sourceRange().endPos());
		String text = node.getWholeText();
		if (node instanceof CDataNode && raw.startsWith(CDATA, start)) {
			start += CDATA.length();
			end = Math.max(start, raw.startsWith(CDATA_END, end - CDATA_END.length()) ? end - CDATA_END.length() : end);
		}
		if (raw.startsWith("\n" + text, start)) {
			start++;
		}
		if (end > raw.length() || !writeDecoded(text, start, end, exact)) {
			write(text, start, Math.min(end, raw.length()), exact);
		}
	}

	/** Where an element's or a text's first character is. */
	public static int start(Node node) {
		return Math.max(0, node.sourceRange().startPos());
	}

	/** Behind the last character of an element's end tag; of its start tag, if it is not closed. */
	public static int end(Element element) {
		return Math.max(start(element), Math.max(element.sourceRange().endPos(), element.endSourceRange().endPos()));
	}

	private boolean writeDecoded(String text, int start, int end, boolean exact) {
		Matcher entity = ENTITY.matcher(raw).region(start, end);
		StringBuilder decoded = new StringBuilder();
		int next = start;
		while (entity.find()) {
			decoded.append(raw, next, entity.start()).append(meaning(entity.group()));
			next = entity.end();
		}
		if (!decoded.append(raw, next, end).toString().equals(text)) {
			return false;
		}
		entity.region(start, end);
		next = start;
		while (entity.find()) {
			write(raw.substring(next, entity.start()), next, entity.start(), exact);
			write(meaning(entity.group()), entity.start(), entity.end(), exact);
			next = entity.end();
		}
		write(raw.substring(next, end), next, end, exact);
		return true;
	}

	private String meaning(String entity) {
		return meanings.computeIfAbsent(entity, each -> Parser.unescapeEntities(each, false));
	}

	private void write(String text, int start, int end, boolean exact) {
		if (text.isEmpty()) {
			return;
		}
		if (exact) {
			lines(text, start, end);
		} else {
			writer.flow(text, start, end);
		}
	}

	/** Keeps spaces; an empty line parts no blocks here. */
	private void lines(String text, int start, int end) {
		if (text.length() != end - start) {
			words(LINE_END.matcher(text).replaceAll(" "), start, end);
			return;
		}
		int from = 0;
		for (Matcher lineEnd = LINE_END.matcher(text); lineEnd.find(); from = lineEnd.end()) {
			words(text.substring(from, lineEnd.start()), start + from, start + lineEnd.start());
			writer.lineBreak(start + lineEnd.start(), start + lineEnd.end());
		}
		words(text.substring(from), start + from, end);
	}

	private void words(String text, int start, int end) {
		if (!text.isEmpty()) {
			writer.words(text, start, end);
		}
	}
}
