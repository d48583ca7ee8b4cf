package org.elenchus.ui.annotation;

import org.eclipse.core.resources.IMarker;
import org.elenchus.model.finding.Finding;
import org.elenchus.ui.marker.FindingMarkers;

/**
 * Which finding something shows. A marker knows its finding by the rule and the fingerprint; a reason why a text could not be checked has
 * neither, and is known by its words.
 */
record FindingKey(String rule, String content) {

	static FindingKey of(Finding finding) {
		return new FindingKey(finding.rule(), finding.fingerprint());
	}

	/** The key of a reason why something could not be checked. */
	static FindingKey ofReason(String reason) {
		return new FindingKey("", reason);
	}

	static FindingKey of(IMarker marker) {
		String fingerprint = marker.getAttribute(FindingMarkers.FINGERPRINT, "");
		return fingerprint.isEmpty() ? ofReason(marker.getAttribute(IMarker.MESSAGE, ""))
				: new FindingKey(marker.getAttribute(FindingMarkers.RULE, ""), fingerprint);
	}
}
