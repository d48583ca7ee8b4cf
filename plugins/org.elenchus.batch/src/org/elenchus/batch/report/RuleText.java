package org.elenchus.batch.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.model.finding.Severity;
import org.elenchus.rules.engine.RulePage;

/**
 * A rule as a report describes it.
 *
 * @param id       its id
 * @param problem  what it is about, in a sentence or two
 * @param page     its page, in Markdown
 * @param severity how much its findings weigh unless something else is said
 */
public record RuleText(String id, String problem, String page, Severity severity) {

	private static final Pattern PROBLEM = Pattern.compile("\\*\\*The problem\\.\\*\\*\\s+(.+?)(\n\\s*\n|\\z)", Pattern.DOTALL);

	/** Rules, by their pages. */
	public static List<RuleText> of(List<RulePage> pages) {
		return pages.stream().map(RuleText::of).toList();
	}

	static RuleText of(RulePage page) {
		Matcher problem = PROBLEM.matcher(page.body());
		String text = problem.find() ? problem.group(1).strip().replaceAll("\\s+", " ") : page.id();
		return new RuleText(page.id(), text, page.body().strip(), page.severity());
	}
}
