package org.elenchus.rules.rating;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the best evidence must at least be rated for each level of confidence in a claim. */
public final class ConfidenceTable {

	private static final Pattern ROW = Pattern.compile("(\\S+)\\s+([A-F][1-6])");
	/** High confidence wants a usually reliable source and probable information, moderate a fair and possible one. */
	private static final ConfidenceTable USUAL = read("high B2, moderate C3");

	private final Map<String, Grade> rows;

	private ConfidenceTable(Map<String, Grade> rows) {
		this.rows = Map.copyOf(rows);
	}

	/** The table that a policy gives, such as {@code high B2, moderate C3}; the usual one where it gives none. */
	public static ConfidenceTable of(Optional<String> limit) {
		return limit.map(ConfidenceTable::read).orElse(USUAL);
	}

	private static ConfidenceTable read(String text) {
		Map<String, Grade> rows = new HashMap<>();
		for (String line : text.split(",")) {
			Matcher row = ROW.matcher(line.strip());
			if (row.matches()) {
				Grade.of(row.group(2)).ifPresent(grade -> rows.put(row.group(1), grade));
			}
		}
		return new ConfidenceTable(rows);
	}

	/** The grade that a level asks for; empty if the table does not know the level, or asks nothing for it. */
	public Optional<Grade> asks(String level) {
		return Optional.ofNullable(rows.get(level));
	}
}
