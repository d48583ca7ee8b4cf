package org.elenchus.importer.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Reason;

/**
 * Finds running heads and page numbers by their place: the highest and lowest lines of pages that stand at one height, and say the same
 * on several pages but for the number, which grows with the pages.
 */
final class PageEdges {

	/** How many lines at the top and bottom of a page may be furniture. */
	private static final int DEEP = 2;
	/** On how many pages a line has to return, with a number that grows or without. */
	private static final int FEWEST_NUMBERED = 2;
	private static final int FEWEST = 3;
	private static final String NUMBER = "(?i)\\P{L}*(?:blad(?:zijde)?|pagina|page|seite|blz|p)?\\P{L}*[0-9]+\\P{L}*";
	/** How far a page's number stands from the text, as a multiple of the size of the letters. */
	private static final float APART = 2;

	private static final Pattern ADDRESS = Pattern.compile("^[a-z]{3,6}://\\S*\\s+[0-9]+/[0-9]+$");
	private static final Pattern DATE = Pattern.compile("[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{2,4}, ");

	private final List<PrintedLine> lines;
	private final Map<Integer, Reason> furniture = new TreeMap<>();

	private PageEdges(List<PrintedLine> lines) {
		this.lines = lines;
	}

	/** The furniture by the places of its lines. */
	static Map<Integer, Reason> of(List<PrintedLine> lines) {
		PageEdges edges = new PageEdges(lines);
		edges.candidates().values().stream().filter(edges::returns).forEach(same -> same.forEach(edges::take));
		edges.pages().forEach(edges::lone);
		edges.pages().forEach(edges::browser);
		return edges.furniture;
	}

	/** Lines at the edges of pages by what they have in common. */
	private Map<String, List<Integer>> candidates() {
		Map<String, List<Integer>> candidates = new HashMap<>();
		for (List<Integer> page : pages()) {
			List<Integer> byHeight = new ArrayList<>(page);
			byHeight.sort((a, b) -> Float.compare(lines.get(a).height(), lines.get(b).height()));
			int deep = Math.min(DEEP, byHeight.size());
			byHeight.subList(0, deep).forEach(i -> candidates.computeIfAbsent("top " + common(i), any -> new ArrayList<>()).add(i));
			byHeight.subList(byHeight.size() - deep, byHeight.size())
					.forEach(i -> candidates.computeIfAbsent("end " + common(i), any -> new ArrayList<>()).add(i));
		}
		return candidates;
	}

	private String common(int i) {
		return Math.round(lines.get(i).height()) + " " + lines.get(i).text().replaceAll("[0-9]+", "#").strip();
	}

	private Collection<List<Integer>> pages() {
		Map<Integer, List<Integer>> pages = new TreeMap<>();
		for (int i = 0; i < lines.size(); i++) {
			pages.computeIfAbsent(lines.get(i).page(), any -> new ArrayList<>()).add(i);
		}
		return pages.values();
	}

	/** Whether lines that look alike stand on several pages, and count the pages if there is a number in them. */
	private boolean returns(List<Integer> same) {
		long pages = same.stream().map(i -> lines.get(i).page()).distinct().count();
		boolean numbered = lines.get(same.getFirst()).text().matches(".*[0-9].*");
		boolean counting = numbered && pages >= FEWEST_NUMBERED && grow(same);
		return pages == same.size() && (counting || pages >= FEWEST && (!numbered || sameText(same)));
	}

	private boolean sameText(List<Integer> same) {
		return same.stream().map(i -> lines.get(i).text()).distinct().count() == 1;
	}

	private boolean grow(List<Integer> same) {
		for (int k = 1; k < same.size(); k++) {
			PrintedLine before = lines.get(same.get(k - 1));
			PrintedLine line = lines.get(same.get(k));
			if (difference(before.text(), line.text()) != line.page() - before.page()) {
				return false;
			}
		}
		return true;
	}

	/** By how much the one number that differs is greater; 0 if it is not one. */
	private static int difference(String before, String after) {
		String[] numbers = before.replaceAll("[^0-9]+", " ").strip().split(" ");
		String[] later = after.replaceAll("[^0-9]+", " ").strip().split(" ");
		int difference = 0;
		for (int i = 0; i < Math.min(numbers.length, later.length); i++) {
			if (!numbers[i].equals(later[i])) {
				if (difference != 0 || numbers[i].length() > 6 || later[i].length() > 6) {
					return 0;
				}
				difference = Integer.parseInt(later[i]) - Integer.parseInt(numbers[i]);
			}
		}
		return difference;
	}

	/** A number far below all other lines that is the page's own. */
	private void lone(List<Integer> page) {
		int last = page.stream().max(Comparator.comparing(i -> lines.get(i).height())).orElseThrow();
		PrintedLine number = lines.get(last);
		boolean apart = page.stream().allMatch(i -> i == last || number.height() - lines.get(i).height() > APART * number.size());
		if (apart && page.size() > 1 && number.text().strip().equals(String.valueOf(number.page()))) {
			furniture.put(last, Reason.PAGE_NUMBER);
		}
	}

	/** What a browser prints around a page: the date and the title above it, its address and number below. */
	private void browser(List<Integer> page) {
		for (int foot : page) {
			if (ADDRESS.matcher(lines.get(foot).text()).find()) {
				furniture.put(foot, Reason.RUNNING_HEAD);
				page.stream().min(Comparator.comparing(i -> lines.get(i).height())).filter(top -> DATE.matcher(lines.get(top).text()).lookingAt())
						.ifPresent(top -> furniture.put(top, Reason.RUNNING_HEAD));
			}
		}
	}

	private void take(int i) {
		furniture.put(i, lines.get(i).text().strip().matches(NUMBER) ? Reason.PAGE_NUMBER : Reason.RUNNING_HEAD);
	}
}
