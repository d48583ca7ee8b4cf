package org.elenchus.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The findings in a report for scripts. */
public final class JsonFindings {

	private JsonFindings() {
	}

	/** The findings as {@link SampleProject#line} writes them. */
	public static List<String> lines(String report) throws IOException {
		List<String> lines = new ArrayList<>();
		for (JsonNode finding : new ObjectMapper().readTree(report).get("findings")) {
			lines.add(finding.get("file").asText() + ':' + finding.get("start").asInt() + '-' + finding.get("end").asInt() + ' '
					+ finding.get("severity").asText().toUpperCase(Locale.ROOT) + ' ' + finding.get("rule").asText() + ' '
					+ finding.get("fingerprint").asText() + ' ' + finding.get("message").asText());
		}
		return lines;
	}
}
