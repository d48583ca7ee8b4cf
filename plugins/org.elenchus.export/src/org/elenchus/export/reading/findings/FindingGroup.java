package org.elenchus.export.reading.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;

/**
 * Findings that share all but their words.
 *
 * @param kind     what they share
 * @param findings the findings, in the order of the text
 */
public record FindingGroup(Kind kind, List<Finding> findings) {

	/** What findings of one kind share: the rule, its weight, why it asks and what would settle it. */
	public record Kind(Severity severity, String rule, String why, String remedy) {

		public static Kind of(Finding finding) {
			Message message = finding.message();
			return new Kind(finding.severity(), finding.rule(), message.why(), message.remedy());
		}
	}

	/** The groups, those that weigh most first. */
	public static List<FindingGroup> of(List<Finding> findings) {
		Map<Kind, FindingGroup> groups = new LinkedHashMap<>();
		for (Finding finding : findings) {
			groups.computeIfAbsent(Kind.of(finding), kind -> new FindingGroup(kind, new ArrayList<>())).findings().add(finding);
		}
		return groups.values().stream()
				.sorted(Comparator.comparing((FindingGroup group) -> group.kind().severity()).reversed()).toList();
	}
}
