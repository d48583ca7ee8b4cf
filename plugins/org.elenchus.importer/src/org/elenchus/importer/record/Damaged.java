package org.elenchus.importer.record;

import org.elenchus.importer.raw.BadInput;

/** What is said of records that nobody can read. */
final class Damaged {

	private Damaged() {
	}

	static BadInput record() {
		return new BadInput("record.damaged");
	}

	static void unless(boolean condition) throws BadInput {
		if (!condition) {
			throw record();
		}
	}
}
