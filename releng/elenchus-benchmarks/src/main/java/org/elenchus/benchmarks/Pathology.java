package org.elenchus.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Families of texts that punish a reader whose time is not linear. */
final class Pathology {

	private Pathology() {
	}

	/** By name: from the number of repetitions to the text. */
	static Map<String, IntFunction<String>> families() {
		Map<String, IntFunction<String>> families = new LinkedHashMap<>();
		families.put("nesting", n -> nesting(n));
		families.put("overlap, one paragraph", n -> overlap(n, " "));
		families.put("overlap, a paragraph each", n -> overlap(n, "\n\n"));
		families.put("one long paragraph", n -> "woord {a| b}\n".repeat(n));
		families.put("one long line", n -> "lange regel zonder einde ".repeat(n));
		families.put("blank lines", n -> "a\n \n".repeat(n));
		for (String opener : new String[] { "{a| ", "{>a}", "{<a}", "{@a ", "{@a| ", "{^1| ", "{# ", "{claim a: ", "{-- ",
				"{claim a: \"", "{source a: primary title \"" }) {
			families.put("unclosed " + opener, n -> (opener + "x ").repeat(n));
			families.put("unclosed, a paragraph each " + opener, n -> (opener + "x\n\n").repeat(n));
		}
		return families;
	}

	private static String nesting(int n) {
		return "{a| ".repeat(n) + "x" + "}".repeat(n);
	}

	private static String overlap(int n, String gap) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < n; i++) {
			text.append("{>k").append(i).append("}a").append(gap);
		}
		for (int i = 0; i < n; i++) {
			text.append("b{<k").append(i).append('}').append(gap);
		}
		return text.toString();
	}
}
