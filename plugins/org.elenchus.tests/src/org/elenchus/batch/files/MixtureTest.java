package org.elenchus.batch.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MixtureTest {

	private static final int LONGEST = 3000;

	@Property(tries = 500)
	void aWriteThatBrokeOffAfterAnyBlockIsAMixture(@ForAll @IntRange(max = LONGEST) int old, @ForAll @IntRange(max = LONGEST) int fresh,
			@ForAll @IntRange(max = 8) int blocks) {
		byte[] before = bytes(old, 1);
		byte[] after = bytes(fresh, 2);
		int written = Math.min(blocks * Mixture.BLOCK, fresh);
		byte[] now = Arrays.copyOf(before, Math.max(old, written));
		System.arraycopy(after, 0, now, 0, written);
		assertTrue(new Mixture(before, after).is(now));
	}

	@Property(tries = 500)
	void aFileInWhichSomebodyChangedAByteIsNone(@ForAll @IntRange(min = 1, max = LONGEST) int old,
			@ForAll @IntRange(min = 1, max = LONGEST) int fresh, @ForAll @IntRange(max = LONGEST) int place) {
		byte[] now = bytes(old, 1);
		now[place % old] ^= 0x55;
		assertFalse(new Mixture(bytes(old, 1), bytes(fresh, 2)).is(now));
	}

	@Test
	void whatHasAnotherLengthThanAWriteCanLeaveIsNone() {
		byte[] before = bytes(2000, 1);
		byte[] after = bytes(1000, 2);
		assertFalse(new Mixture(before, after).is(Arrays.copyOf(before, 1500)));
		assertFalse(new Mixture(before, after).is(Arrays.copyOf(before, 2001)));
		assertFalse(new Mixture(after, before).is(Arrays.copyOf(after, 900)));
	}

	@Test
	void partsThatTheDiskHasNotSeenAreZeros() {
		byte[] now = Arrays.copyOf(bytes(600, 1), 1400);
		assertTrue(new Mixture(bytes(600, 1), bytes(2000, 2)).is(now));
		assertEquals(1400, now.length);
	}

	/** Bytes that differ from those of another seed at every place. */
	private static byte[] bytes(int length, int seed) {
		byte[] bytes = new byte[length];
		new Random(7).nextBytes(bytes);
		for (int i = 0; i < length; i++) {
			bytes[i] = (byte) (bytes[i] & 0xFC | seed);
		}
		return bytes;
	}
}
