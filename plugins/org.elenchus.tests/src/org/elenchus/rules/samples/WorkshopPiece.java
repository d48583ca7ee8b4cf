package org.elenchus.rules.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.text.LineIndex;
import org.elenchus.rules.engine.Validated;

/**
 * A piece of the workshop: what stands between one comment at the start of a line and the next. The comment names the rules that
 * are to report there, apart by commas and with a colon behind them, first the one for whose sake the piece is there. A comment
 * that names none promises that nothing is wrong.
 *
 * @param file     the file in which it stands
 * @param line     the line of its comment, from 1 on
 * @param rules    the rules that the comment names
 * @param findings what was found in it
 * @param lines    on which lines, in the same order
 */
record WorkshopPiece(String file, int line, List<String> rules, List<Finding> findings, List<Integer> lines) {

	private static final Pattern COMMENT = Pattern.compile("(?m)^\\{-- (?:([a-z]+(?:-[a-z]+)+(?:, [a-z-]+)*): )?");

	/** The stations of a file, the first of them being what stands before the first comment. */
	static List<WorkshopPiece> of(Validated sample) {
		String text = sample.edition().text();
		List<WorkshopPiece> pieces = new ArrayList<>();
		int start = 0;
		List<String> rules = List.of();
		for (MatchResult comment : COMMENT.matcher(text).results().toList()) {
			pieces.add(between(sample, start, comment.start(), rules));
			start = comment.start();
			rules = comment.group(1) == null ? List.of() : List.of(comment.group(1).split(", "));
		}
		pieces.add(between(sample, start, text.length() + 1, rules));
		return pieces;
	}

	private static WorkshopPiece between(Validated sample, int start, int end, List<String> rules) {
		LineIndex lines = new LineIndex(sample.edition().text());
		List<Finding> found = sample.findings().stream()
				.filter(finding -> finding.range().start() >= start && finding.range().start() < end).toList();
		return new WorkshopPiece(Samples.file(sample.edition()), lines.line(start), rules, found,
				found.stream().map(finding -> lines.line(finding.range().start())).toList());
	}

	/** Whether it is there for the sake of a rule. */
	boolean isAbout(String rule) {
		return !rules.isEmpty() && rules.getFirst().equals(rule);
	}

	/** The ids of the rules that report in it. */
	Set<String> reporting() {
		return findings.stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The line on which a rule reports first; that of the comment if it does not. */
	int lineOf(String rule) {
		int first = findings.stream().map(Finding::rule).toList().indexOf(rule);
		return first < 0 ? line : lines.get(first);
	}

	@Override
	public String toString() {
		return file + ":" + line + " " + rules;
	}
}
