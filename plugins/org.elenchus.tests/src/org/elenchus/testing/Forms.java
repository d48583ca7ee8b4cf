package org.elenchus.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.elenchus.model.text.TextRange;

/** The forms in braces around and before a place, by their braces alone: enough for the texts of tests. */
final class Forms {

	private Forms() {
	}

	/** The forms in which a place stands, from the innermost on; a form that does not close ends with its paragraph. */
	static List<TextRange> around(String text, TextRange place) {
		Deque<Integer> open = new ArrayDeque<>();
		List<TextRange> around = new ArrayList<>();
		for (int i = 0; i <= text.length(); i++) {
			boolean ends = i == text.length() || text.startsWith("\n\n", i);
			while (!open.isEmpty() && (ends || text.charAt(i) == '}')) {
				TextRange form = new TextRange(open.pop(), ends ? i : i + 1);
				if (form.start() <= place.start() && place.end() <= form.end()) {
					around.add(form);
				}
				if (!ends) {
					break;
				}
			}
			if (!ends && text.charAt(i) == '{') {
				open.push(i);
			}
		}
		return around;
	}

	/** The text from the form on that ends right before a place, forms between them passed over; empty if there is none. */
	static String before(String text, TextRange place) {
		int end = place.start();
		String form = "";
		while (end > 0 && text.charAt(end - 1) == '}' && !form.startsWith("{\"")) {
			int depth = 0;
			do {
				end--;
				depth += text.charAt(end) == '}' ? 1 : text.charAt(end) == '{' ? -1 : 0;
			} while (depth > 0 && end > 0);
			form = text.substring(end);
		}
		return form;
	}
}
