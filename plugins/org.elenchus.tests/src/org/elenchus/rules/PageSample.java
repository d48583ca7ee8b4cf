package org.elenchus.rules;

import java.util.List;
import java.util.regex.Pattern;

/** A sample on a rule's page: a block of code that calls itself {@code elx bad} or {@code elx good}. */
record PageSample(String kind, String text) {

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```elx (\\w+)\\n(.*?)^```$");

	static List<PageSample> of(RulePage page) {
		return BLOCK.matcher(page.body()).results().map(block -> new PageSample(block.group(1), block.group(2))).toList();
	}
}
