package org.elenchus.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** PDF files, as texts whose characters are bytes. */
final class Printed {

	private static final int FIRST_PAGE = 4;

	private Printed() {
	}

	/** So many pages of so many lines. */
	static String pages(int pages, int lines) {
		String page = "BT /F 10 Tf 72 740 Td 13 TL " + IntStream.range(0, lines).mapToObj(i -> "(Een regel van de bladzijde, die doorloopt) Tj T* ")
				.collect(Collectors.joining()) + "ET";
		return file(pages, page);
	}

	/** So many references to notes, and the notes, on one page. */
	static String notes(int notes) {
		return file(1, "BT /F 10 Tf 72 740 Td 13 TL " + IntStream.rangeClosed(1, notes)
				.mapToObj(i -> "(woord) Tj /F 5 Tf 4 Ts (" + i % 1000 + ") Tj /F 10 Tf 0 Ts T* ").collect(Collectors.joining()) + IntStream.rangeClosed(1, notes)
						.mapToObj(i -> "/F 5 Tf 4 Ts (" + i % 1000 + ") Tj /F 8 Tf 0 Ts ( Een noot) Tj T* ").collect(Collectors.joining()) + "ET");
	}

	/** Rows of a table with a line of text between each two of them. */
	static String tables(int tables) {
		return file(1, "BT /F 10 Tf 72 740 Td 13 TL " + "(regel die doorloopt) Tj T* (a) Tj 90 0 Td (b) Tj -90 -13 Td (a) Tj 90 0 Td (b) Tj -90 -13 Td ".repeat(tables) + "ET");
	}

	/** Words in one line, a little higher and lower in turn. */
	static String waves(int words) {
		return file(1, "BT /F 10 Tf 72 740 Td " + "4 Ts (a) Tj 0 Ts (b) Tj -4 Ts (c) Tj ".repeat(words) + "ET");
	}

	/** Words one over the other. */
	static String overprint(int words) {
		return file(1, "BT /F 10 Tf 72 740 Td " + "(woord) Tj -20 0 Td ".repeat(words) + "ET");
	}

	/** One endless line. */
	static String line(int words) {
		return file(1, "BT /F 10 Tf 72 740 Td " + "(woord ) Tj ".repeat(words) + "ET");
	}

	private static String file(int pages, String content) {
		List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>",
				"<</Type/Pages/Count " + pages + "/Kids["
						+ IntStream.range(0, pages).mapToObj(i -> FIRST_PAGE + 2 * i + " 0 R").collect(Collectors.joining(" ")) + "]>>",
				"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"));
		for (int i = 0; i < pages; i++) {
			objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Contents " + (FIRST_PAGE + 2 * i + 1) + " 0 R>>");
			objects.add("<</Length " + content.length() + ">>stream\n" + content + "\nendstream");
		}
		return numbered(objects);
	}

	private static String numbered(List<String> objects) {
		StringBuilder file = new StringBuilder("%PDF-1.4\n");
		StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
		for (int i = 0; i < objects.size(); i++) {
			table.append("%010d 00000 n \n".formatted(file.length()));
			file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
		}
		int start = file.length();
		return file.append(table).append("trailer<</Root 1 0 R/Size ").append(objects.size() + 1).append(">>\nstartxref\n").append(start).append("\n%%EOF\n")
				.toString();
	}
}
