package org.elenchus.importer.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.model.text.TextRange;

/**
 * What pandoc adds to CommonMark. It is blanked out of a copy of the text, so that CommonMark's blocks keep their places.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#footnotes">Pandoc User's Guide, Footnotes</a>
 */
final class PandocSyntax {

	/** Stands for each character of a note within the text; CommonMark takes it for a letter. */
	private static final char NOTE = '\uE000';

	private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\R(?:(?!(?:---|\\.\\.\\.)[ \\t]*\\R).*+\\R)*+(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
	private static final Pattern TITLE_BLOCK = Pattern.compile("\\A(?:%[^\\n]*+(?:\\R|\\z)(?:[ \\t]+\\S[^\\n]*+(?:\\R|\\z))*+){1,3}");
	private static final Pattern HEADING_ATTRIBUTES = Pattern.compile("(?m)^ {0,3}#{1,6} [^\\n{]*+(\\{[^{}\\n]*+\\})[ \\t\\r]*$");
	private static final Pattern FENCED_DIVISION = Pattern.compile("(?m)^:{3,}[^\\n]*+$");
	private static final Pattern ADDRESS = Pattern.compile("(?m)^ {0,3}\\[(?!\\^)[^\\]\\n]{1,200}\\]:[ \\t]*[^\\s\\n][^\\n]*+$");
	/** How many characters of addresses are known in all parts of a text. */
	private static final int MOST_ADDRESSES = 20_000;
	private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[\\^([^\\]\\s]{1,100})\\]:[ \\t]*");

	private final String raw;
	private final char[] mask;
	private final String masked;
	private final List<NoteText> notes = new ArrayList<>();
	private final Set<String> keys = new HashSet<>();
	private final NavigableMap<Integer, Integer> inlineNotes = new TreeMap<>();

	PandocSyntax(String raw) {
		this.raw = raw;
		mask = raw.toCharArray();
		blank(FRONT_MATTER, 0);
		blank(TITLE_BLOCK, 0);
		blank(HEADING_ATTRIBUTES, 1);
		blank(FENCED_DIVISION, 0);
		definitions();
		inlineNotes();
		masked = new String(mask);
		keys.addAll(notes.stream().map(NoteText::key).toList());
	}

	String raw() {
		return raw;
	}

	/** Lines that may tell, anywhere in the text, what links lead to. */
	List<String> addresses() {
		List<String> addresses = new ArrayList<>();
		int length = 0;
		for (Matcher address = ADDRESS.matcher(masked); address.find() && length + address.group().length() < MOST_ADDRESSES;) {
			addresses.add(address.group());
			length += address.group().length() + 1;
		}
		return addresses;
	}

	/** The text without what CommonMark does not know, as long as the raw text. */
	String masked() {
		return masked;
	}

	List<NoteText> notes() {
		return notes;
	}

	boolean isNote(String key) {
		return keys.contains(key);
	}

	/** The end of the note that starts within the text here; -1 if none does. */
	int endOfNote(int start) {
		return inlineNotes.getOrDefault(start, -1);
	}

	/** The start of the first note within the text from here on; the text's length if there is none. */
	int nextNote(int from) {
		Integer next = inlineNotes.ceilingKey(from);
		return next == null ? raw.length() : next;
	}

	private void blank(Pattern pattern, int group) {
		Matcher matcher = pattern.matcher(raw);
		while (matcher.find()) {
			blank(matcher.start(group), matcher.end(group));
		}
	}

	private void blank(int start, int end) {
		for (int i = start; i < end; i++) {
			if (mask[i] != '\n' && mask[i] != '\r') {
				mask[i] = ' ';
			}
		}
	}

	private void definitions() {
		List<TextRange> lines = lines();
		Matcher matcher = DEFINITION.matcher(raw);
		for (int i = 0; i < lines.size(); i++) {
			matcher.region(lines.get(i).start(), lines.get(i).end());
			if (matcher.lookingAt()) {
				int last = lastLine(lines, i);
				List<TextRange> body = new ArrayList<>(lines.subList(i, last + 1));
				body.set(0, new TextRange(matcher.end(), lines.get(i).end()));
				notes.add(new NoteText(matcher.group(1), paragraphs(body)));
				blank(lines.get(i).start(), lines.get(last).end());
				i = last;
			}
		}
	}

	/** The last line of the note that starts at this one: indented lines go on after a blank line, others only before it. */
	private int lastLine(List<TextRange> lines, int first) {
		int last = first;
		for (int i = first + 1; i < lines.size(); i++) {
			TextRange line = lines.get(i);
			boolean blank = isBlank(line);
			boolean indented = raw.startsWith("    ", line.start()) || raw.startsWith("\t", line.start());
			boolean definition = DEFINITION.matcher(raw).region(line.start(), line.end()).lookingAt();
			if (!blank && (definition || !indented && last < i - 1)) {
				break;
			}
			last = blank ? last : i;
		}
		return last;
	}

	/** Stretches of lines without blank ones between them, each from its first character that is not white space. */
	List<TextRange> paragraphs(List<TextRange> lines) {
		List<TextRange> paragraphs = new ArrayList<>();
		int start = -1;
		int end = -1;
		for (TextRange line : lines) {
			if (isBlank(line) && start >= 0) {
				paragraphs.add(new TextRange(start, end));
				start = -1;
			} else if (!isBlank(line)) {
				start = start < 0 ? line.end() - raw.substring(line.start(), line.end()).stripLeading().length() : start;
				end = line.end();
			}
		}
		if (start >= 0) {
			paragraphs.add(new TextRange(start, end));
		}
		return paragraphs;
	}

	private boolean isBlank(TextRange line) {
		return raw.substring(line.start(), line.end()).isBlank();
	}

	/** All lines, without their line ends. */
	List<TextRange> lines() {
		List<TextRange> lines = new ArrayList<>();
		int start = 0;
		while (start < raw.length()) {
			int end = raw.indexOf('\n', start);
			end = end < 0 ? raw.length() : end;
			lines.add(new TextRange(start, end));
			start = end + 1;
		}
		return lines;
	}

	private void inlineNotes() {
		int next = 0;
		for (Map.Entry<Integer, Integer> note : closedBrackets().entrySet()) {
			int start = note.getKey();
			boolean escaped = start > 0 && (raw.charAt(start - 1) == '\\' || raw.charAt(start - 1) == '[');
			if (start >= next && mask[start] == '^' && !escaped) {
				next = note.getValue();
				inlineNotes.put(start, next);
				Arrays.fill(mask, start, next, NOTE);
			}
		}
	}

	/** Where a caret and a bracket open what is closed within the paragraph, and the place behind its end. */
	private NavigableMap<Integer, Integer> closedBrackets() {
		NavigableMap<Integer, Integer> closed = new TreeMap<>();
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < raw.length(); i++) {
			if (raw.charAt(i) == '[') {
				open.push(i);
			} else if (raw.charAt(i) == ']' && !open.isEmpty()) {
				int start = open.pop() - 1;
				if (start >= 0 && raw.charAt(start) == '^') {
					closed.put(start, i + 1);
				}
			} else if (raw.startsWith("\n\n", i) || raw.startsWith("\n\r\n", i)) {
				open.clear();
			}
		}
		return closed;
	}
}
