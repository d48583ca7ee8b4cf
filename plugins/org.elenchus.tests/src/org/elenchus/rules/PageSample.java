package org.elenchus.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.elenchus.rules.engine.RulePage;

/**
 * A sample on a rule's page: a block of code that calls itself {@code elx bad} or {@code elx good}, and the blocks
 * {@code elx with} before it: other files that are read together with it.
 */
public record PageSample(String kind, String text, List<String> others) {

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```elx (\\w+)\\n(.*?)^```$");

	/** The samples of a page, in its order. */
	public static List<PageSample> of(RulePage page) {
		List<PageSample> samples = new ArrayList<>();
		List<String> others = new ArrayList<>();
		BLOCK.matcher(page.body()).results().forEach(block -> {
			if (block.group(1).equals("with")) {
				others.add(block.group(2));
			} else {
				samples.add(new PageSample(block.group(1), block.group(2), List.copyOf(others)));
				others.clear();
			}
		});
		return samples;
	}
}
