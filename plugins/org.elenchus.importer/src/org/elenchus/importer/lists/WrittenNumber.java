package org.elenchus.importer.lists;

import java.util.OptionalInt;

/** A number as a file has it. */
public final class WrittenNumber {

	/** With more digits nobody numbers anything. */
	private static final String NUMBER = "[0-9]{1,6}";

	private WrittenNumber() {
	}

	/** The number; none where something else stands, or nothing. */
	public static OptionalInt of(String written) {
		return written.matches(NUMBER) ? OptionalInt.of(Integer.parseInt(written)) : OptionalInt.empty();
	}
}
