package org.elenchus.benchmarks;

import java.util.Random;

/**
 * A change of a text.
 *
 * @param offset   where it starts, in UTF-16 units
 * @param removed  how many units go
 * @param inserted what comes
 */
record Edit(int offset, int removed, String inserted) {

	private static final String[] INSERTED = { "", "x", " ", "\n", "\n\n", "{", "}", "|", "{a| ", "{>a}", "{<a}", "{@s}", "{source s}\n",
			"\"", "--}", "\ufeff", "\r", "{:quote}", "{+| ", "{gap}" };

	/** An edit of {@code text} that looks random; the same text always gets the same one, so that a failure shows again. */
	static Edit of(String text) {
		Random random = new Random(text.hashCode());
		int offset = random.nextInt(text.length() + 1);
		int removed = random.nextInt(Math.min(40, text.length() - offset) + 1);
		return new Edit(offset, random.nextBoolean() ? 0 : removed, INSERTED[random.nextInt(INSERTED.length)]);
	}

	String appliedTo(String text) {
		return text.substring(0, offset) + inserted + text.substring(offset + removed);
	}
}
