package org.elenchus.ide.fixes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.Strip;
import org.elenchus.markup.serializing.ModelEdits;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;

/**
 * The fixes of all findings of one rule in a text that have one fix only: where there is a choice, nobody makes it for the author. Fixes whose
 * edits would overlap with those of an earlier one are left out.
 *
 * @param count how many findings they settle
 * @param edits in the order of the text
 */
record AllAlike(int count, List<TextEdit> edits) {

	private static final AllAlike NONE = new AllAlike(0, List.of());

	/** Those that are like a finding, itself included; none if it has not just one fix, or all together would do what one by one does not. */
	static AllAlike of(Finding finding, List<Finding> findings, String text) {
		if (finding.fixes().size() != 1) {
			return NONE;
		}
		Gathering gathering = new Gathering();
		findings.stream().filter(other -> other.rule().equals(finding.rule()) && other.fixes().size() == 1)
				.forEach(other -> gathering.add(other.fixes().getFirst()));
		AllAlike all = new AllAlike(gathering.count, gathering.edits());
		return all.count > 1 && isHarmless(text, ModelEdits.apply(text, all.edits)) ? all : NONE;
	}

	/** Keys that are free one by one can be the same: then claims or cards would become one. */
	private static boolean isHarmless(String before, String after) {
		Edition old = alone(before);
		Edition now = alone(after);
		return Strip.strip(before).equals(Strip.strip(after)) && now.claims().size() >= old.claims().size()
				&& now.problems().size() <= old.problems().size();
	}

	private static Edition alone(String text) {
		MarkupProject project = Markup.get().project();
		project.put("", text);
		return project.editions().getFirst();
	}

	/** Fixes that do not get in each other's way. Two that say the same are one. */
	private static final class Gathering {

		private final Set<List<TextEdit>> taken = new HashSet<>();
		private final TreeMap<TextRange, TextEdit> edits = new TreeMap<>();
		private int count;

		void add(Fix fix) {
			if (taken.contains(fix.edits())) {
				count++;
			} else if (fix.edits().stream().noneMatch(this::overlaps)) {
				taken.add(fix.edits());
				fix.edits().forEach(edit -> edits.put(edit.range(), edit));
				count++;
			}
		}

		private boolean overlaps(TextEdit edit) {
			TextEdit before = floor(edit.range());
			TextEdit behind = edits.higherEntry(edit.range()) == null ? null : edits.higherEntry(edit.range()).getValue();
			return before != null && (before.range().equals(edit.range()) || before.range().end() > edit.range().start())
					|| behind != null && behind.range().start() < edit.range().end();
		}

		private TextEdit floor(TextRange range) {
			return edits.floorEntry(range) == null ? null : edits.floorEntry(range).getValue();
		}

		List<TextEdit> edits() {
			return List.copyOf(edits.values());
		}
	}
}
