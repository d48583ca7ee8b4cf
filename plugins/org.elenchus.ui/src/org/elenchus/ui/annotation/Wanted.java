package org.elenchus.ui.annotation;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.text.TextRange;

/**
 * A finding that is to be shown.
 *
 * @param key     which one
 * @param type    {@code error}, {@code warning} or {@code info}
 * @param message what it says
 * @param place   where it is shown; that of a reason is the start of the text
 * @param fixable whether something can be done about it at once
 */
record Wanted(FindingKey key, String type, String message, TextRange place, boolean fixable) {

	static Wanted of(Finding finding) {
		String type = switch (finding.severity()) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "info";
		};
		return new Wanted(FindingKey.of(finding), type, finding.message().toString(), finding.range(), !finding.fixes().isEmpty());
	}

	static Wanted ofReason(String reason) {
		return new Wanted(FindingKey.ofReason(reason), "error", reason, new TextRange(0, 0), false);
	}

	/** Whether both are the same but for their places. */
	boolean saysTheSame(Wanted other) {
		return key.equals(other.key) && type.equals(other.type) && message.equals(other.message) && fixable == other.fixable;
	}

	/** Whether it stands anywhere in particular. */
	boolean hasPlace() {
		return !key.rule().isEmpty();
	}
}
