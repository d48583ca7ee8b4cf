package org.elenchus.importer.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the lines of a text are: the author's words, a page's furniture, notes, or nothing; and where pages start. */
final class Layout {

	/** What a line is. */
	enum Role {
		BLANK, TEXT, NOTE, NOTE_SEPARATOR, PAGE_NUMBER, RUNNING_HEAD,
		/** A blank line that parts nothing. */
		JOINED
	}

	final String text;
	final List<Line> lines;
	final Role[] roles;
	/** Whether a page starts with this line. */
	final boolean[] pageStarts;
	private final Set<Integer> starts = new HashSet<>();
	private int pageIndent = Integer.MAX_VALUE;
	private final int[] lengths;

	Layout(String text, List<Line> lines) {
		this.text = text;
		this.lines = lines;
		this.roles = new Role[lines.size()];
		this.pageStarts = new boolean[lines.size()];
		this.lengths = new int[lines.size()];
		for (int i = 0; i < roles.length; i++) {
			roles[i] = lines.get(i).isBlank() ? Role.BLANK : Role.TEXT;
		}
	}

	int size() {
		return roles.length;
	}

	Line line(int i) {
		return lines.get(i);
	}

	/** The line that holds a raw offset. */
	int lineAt(int offset) {
		int low = 0;
		int high = lines.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (lines.get(middle).start() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** Whether a page starts with this line. */
	boolean isPageStart(Line line) {
		return starts.contains(line.start());
	}

	void startPage(int i) {
		pageStarts[i] = true;
		starts.add(lines.get(i).start());
		pageIndent = Math.min(pageIndent, lines.get(i).indent());
	}

	/** How far a line is indented, without what a page break left before the first lines of all pages. */
	int indent(int i) {
		return lines.get(i).indent() - (pageStarts[i] ? pageIndent : 0);
	}

	String content(int i) {
		return text.substring(lines.get(i).from(), lines.get(i).to());
	}

	/** The length of a line's content with runs of spaces, which justify lines, as one space. */
	int length(int i) {
		if (lengths[i] == 0) {
			Line line = lines.get(i);
			for (int k = line.from(); k < line.to(); k++) {
				lengths[i] += Lines.isSpace(text.charAt(k)) && Lines.isSpace(text.charAt(k - 1)) ? 0 : 1;
			}
		}
		return lengths[i];
	}

	/** The next line from {@code i} on that is not blank; {@link #size()} if there is none. */
	int nextFilled(int i) {
		int next = i;
		while (next < roles.length && lines.get(next).isBlank()) {
			next++;
		}
		return next;
	}

	/** The line before {@code i} that is not blank; -1 if there is none. */
	int previousFilled(int i) {
		int previous = i - 1;
		while (previous >= 0 && lines.get(previous).isBlank()) {
			previous--;
		}
		return previous;
	}

	/** Whether only blank lines stand between two lines of one page. */
	boolean areTogether(int i, int next) {
		return previousFilled(next) == i && !pageStarts[next];
	}

	/** How many line ends stand between a line and the next one that is not blank, less one. */
	int gapAfter(int i) {
		return nextFilled(i + 1) - i - 1;
	}

	/** How many blank lines stand before a line. */
	int gapBefore(int i) {
		return i - previousFilled(i) - 1;
	}
}
