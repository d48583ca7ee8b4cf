package org.elenchus.importer.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

import javax.xml.stream.events.StartElement;

import org.elenchus.importer.archive.Xml;

/** Which fields are open: tables of contents and indexes are made by the word processor, what others show is text. */
final class DocxFields {

	private static final Pattern MADE = Pattern.compile("\\s*(?:TOC|INDEX|TOA)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	private static final int LONGEST = 1_000;

	/** Instructions of the fields that are open, the innermost first. */
	private final Deque<StringBuilder> instructions = new ArrayDeque<>();
	private final Deque<Boolean> made = new ArrayDeque<>();
	private final boolean shown;
	private int leftOut;
	private boolean instruction;

	/** @param shown whether what fields made is text, too, as where one of them has no end */
	DocxFields(boolean shown) {
		this.shown = shown;
	}

	/** A field begins, shows its result from here on, or ends. */
	void mark(String type) {
		switch (type) {
			case "begin" -> {
				instructions.push(new StringBuilder());
				made.push(false);
			}
			case "separate" -> {
				if (!shown && !instructions.isEmpty() && !made.peek() && MADE.matcher(instructions.peek()).matches()) {
					made.pop();
					made.push(true);
					leftOut++;
				}
			}
			case "end" -> {
				if (!instructions.isEmpty()) {
					instructions.pop();
					leftOut -= made.pop() ? 1 : 0;
				}
			}
			default -> { }
		}
	}

	void open() {
		instruction = true;
	}

	void close() {
		instruction = false;
	}

	boolean isInstruction() {
		return instruction;
	}

	void instruction(String text) {
		if (!instructions.isEmpty() && instructions.peek().length() < LONGEST) {
			instructions.peek().append(text, 0, Math.min(LONGEST, text.length()));
		}
	}

	/** Whether what comes is the result of such a field. */
	boolean isLeftOut() {
		return leftOut > 0;
	}

	/** Whether an element is such a field as a whole. */
	boolean isLeftOut(StartElement element) {
		return element.getName().getLocalPart().equals("fldSimple") && MADE.matcher(Xml.attribute(element, "instr")).matches();
	}
}
