package org.elenchus.importer.plain.lines;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Lines, what each of them is, and where pages start. They never change: a pass that finds out more makes new ones.
 */
public final class SortedLines {

	private final Lines lines;
	private final Role[] roles;
	private final boolean[] pageStarts;
	/** What a page break left before the first lines of all pages. */
	private final int pageIndent;

	private SortedLines(Lines lines, Role[] roles, boolean[] pageStarts, int pageIndent) {
		this.lines = lines;
		this.roles = roles;
		this.pageStarts = pageStarts;
		this.pageIndent = pageIndent;
	}

	/** Lines of one page: besides what separates notes from the text, and these notes, they are the author's words or blank. */
	public static SortedLines of(Lines lines, Collection<Integer> separators, Collection<Integer> notes) {
		Role[] roles = lines.all().stream().map(line -> line.isBlank() ? Role.BLANK : Role.TEXT).toArray(Role[]::new);
		separators.forEach(i -> roles[i] = Role.NOTE_SEPARATOR);
		notes.forEach(i -> roles[i] = Role.NOTE);
		return new SortedLines(lines, roles, new boolean[roles.length], 0);
	}

	/** The same lines, of which these have another role. */
	public SortedLines with(Role role, Collection<Integer> those) {
		Role[] changed = roles();
		those.forEach(i -> changed[i] = role);
		return with(changed);
	}

	/** The same lines with these roles. */
	SortedLines with(Role[] changed) {
		return new SortedLines(lines, changed, pageStarts, pageIndent);
	}

	/** The same lines, with which these pages start. */
	SortedLines withPages(List<Integer> starts) {
		boolean[] changed = new boolean[roles.length];
		starts.forEach(i -> changed[i] = true);
		return new SortedLines(lines, roles, changed, starts.stream().mapToInt(i -> lines.line(i).indent()).min().orElse(0));
	}

	/** A copy of the roles, for a pass to change. */
	Role[] roles() {
		return Arrays.copyOf(roles, roles.length);
	}

	/** The lines without what they are. */
	public Lines plain() {
		return lines;
	}

	public String text() {
		return lines.text();
	}

	public int size() {
		return roles.length;
	}

	public Line line(int i) {
		return lines.line(i);
	}

	public Role role(int i) {
		return roles[i];
	}

	public boolean isText(int i) {
		return roles[i] == Role.TEXT;
	}

	/** Whether a page starts with this line. */
	public boolean startsPage(int i) {
		return pageStarts[i];
	}

	/** How far a line is indented, without what a page break left before the first lines of all pages. */
	public int indent(int i) {
		return lines.line(i).indent() - (pageStarts[i] ? pageIndent : 0);
	}

	public String content(int i) {
		return lines.content(i);
	}

	/** As {@link Lines#nextFilled(int)}. */
	public int nextFilled(int i) {
		return lines.nextFilled(i);
	}

	/** As {@link Lines#previousFilled(int)}. */
	public int previousFilled(int i) {
		return lines.previousFilled(i);
	}

	/** Whether only blank lines stand between two lines of one page. */
	public boolean areTogether(int i, int next) {
		return previousFilled(next) == i && !pageStarts[next];
	}

	/** The first line behind {@code i} that is more than blank, or has blanks that part notes; {@link #size()} if there is none. */
	public int blanksEnd(int i) {
		int next = i + 1;
		while (next < roles.length && roles[next] == Role.BLANK) {
			next++;
		}
		return next;
	}

	/** Whether the words of a label that stands alone start the next line, behind one blank line at most. */
	public boolean hasWordsBelow(int i, boolean capital) {
		int next = nextFilled(i + 1);
		if (next >= size() || next > i + 2 || !isText(next)) {
			return false;
		}
		char first = LineEdges.firstLetter(text(), line(next));
		return Character.isUpperCase(first) || !capital && Character.isLetterOrDigit(first);
	}
}
