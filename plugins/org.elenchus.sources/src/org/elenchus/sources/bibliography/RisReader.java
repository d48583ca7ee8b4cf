package org.elenchus.sources.bibliography;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads RIS as Zotero, EndNote and catalogues write it: lines with a tag of two signs, two blanks, a hyphen and a text, from {@code TY} to
 * {@code ER}. A line without a tag goes on with the text before it. No tag is lost.
 */
final class RisReader {

	private static final Pattern LINE = Pattern.compile("\\s{0,3}([A-Z][A-Z0-9]) {1,4}-(?: (.*)|)", Pattern.DOTALL);

	private final Iterator<String> lines;
	private final RisFields fields = new RisFields();
	private final List<Entry> entries = new ArrayList<>();
	private final List<Fault> faults = new ArrayList<>();
	/** The tags and texts of the entry that is being read; null outside entries. */
	private List<Tagged> open;
	private int start;

	/** A tag and what stands behind it, line by line. */
	record Tagged(String tag, StringBuilder text) {
	}

	RisReader(String text) {
		this.lines = text.lines().iterator();
	}

	Bibliography read() {
		for (int line = 1; lines.hasNext(); line++) {
			read(line, lines.next());
		}
		if (open != null) {
			faults.add(Fault.of(start, "ris.open"));
			close();
		}
		return new Bibliography(entries, faults);
	}

	private void read(int line, String text) {
		Matcher tagged = LINE.matcher(text);
		if (!tagged.matches()) {
			goOn(line, text);
			return;
		}
		String tag = tagged.group(1);
		String value = tagged.group(2) == null ? "" : tagged.group(2).strip();
		if (tag.equals("TY")) {
			if (open != null) {
				faults.add(Fault.of(start, "ris.open"));
				close();
			}
			open = new ArrayList<>();
			start = line;
		} else if (open == null) {
			faults.add(Fault.of(line, "ris.outside", tag));
			return;
		}
		if (tag.equals("ER")) {
			close();
		} else {
			open.add(new Tagged(tag, new StringBuilder(value)));
		}
	}

	private void goOn(int line, String text) {
		if (open != null) {
			open.getLast().text().append('\n').append(text.strip());
		} else if (!text.isBlank()) {
			faults.add(Fault.of(line, "ris.untagged"));
		}
	}

	private void close() {
		EntryDraft draft = fields.draft(start, open);
		if (draft.isEmpty()) {
			faults.add(Fault.of(start, "ris.empty"));
		} else {
			entries.add(draft.entry());
		}
		open = null;
	}
}
