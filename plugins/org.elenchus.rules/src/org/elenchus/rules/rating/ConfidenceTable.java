package org.elenchus.rules.rating;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the best evidence must at least be rated for each level of confidence in a claim. */
public final class ConfidenceTable {

	private static final Pattern ROW = Pattern.compile("(\\S+)\\s+([A-F][1-6])");

	private final Map<String, Grade> rows;

	private ConfidenceTable(Map<String, Grade> rows) {
		this.rows = Map.copyOf(rows);
	}

	/** Reads a table such as {@code high B2, moderate C3}; empty where one of its rows is none. */
	public static Optional<ConfidenceTable> of(String text) {
		Map<String, Grade> rows = new HashMap<>();
		for (String line : text.split(",", -1)) {
			Matcher row = ROW.matcher(line.strip());
			if (!row.matches()) {
				return Optional.empty();
			}
			Grade.of(row.group(2)).ifPresent(grade -> rows.put(row.group(1), grade));
		}
		return Optional.of(new ConfidenceTable(rows));
	}

	/** The grade that a level asks for; empty if the table does not know the level, or asks nothing for it. */
	public Optional<Grade> asks(String level) {
		return Optional.ofNullable(rows.get(level));
	}
}
