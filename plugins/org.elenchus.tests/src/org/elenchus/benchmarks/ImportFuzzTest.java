package org.elenchus.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.elenchus.benchmarks.imports.FuzzedFormat;
import org.elenchus.benchmarks.imports.ImportPromises;
import org.elenchus.benchmarks.imports.Seeds;
import org.elenchus.benchmarks.imports.Variants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A short run of the fuzz command: what is imported can be read, stripped and restored, and nothing ends in an exception. */
class ImportFuzzTest {

	private static final int FILES = 40;

	@ParameterizedTest
	@EnumSource
	void damagedFilesAreRefusedOrMakeWhatCanBeRead(FuzzedFormat format) {
		Variants variants = new Variants(format, Seeds.own(), 1);
		int made = 0;
		for (int i = 0; i < FILES; i++) {
			Optional<String> broken = ImportPromises.broken(format, variants.next(), i % 8 == 0);
			boolean refused = ImportPromises.isRefused(broken);
			assertEquals(Optional.empty(), refused ? Optional.empty() : broken, "file " + i);
			made += refused ? 0 : 1;
		}
		assertEquals(true, made > 0, "all were refused");
	}
}
