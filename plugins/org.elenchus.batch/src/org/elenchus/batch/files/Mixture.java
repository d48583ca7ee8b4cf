package org.elenchus.batch.files;

import java.util.Arrays;

/**
 * Tells whether a file is in the middle between what it was and what it was to become. Writing goes from front to end in blocks, and the end is
 * cut last; when the power fails, any of the blocks may be on disk. So each block is wholly what it was, or wholly what had been
 * written. Whoever has changed a word since, has changed a block that is neither.
 *
 * @param old   what the file was
 * @param fresh what it was to become
 */
record Mixture(byte[] old, byte[] fresh) {

	/** Disks write so many bytes whole, or a multiple of it. */
	static final int BLOCK = 512;

	boolean is(byte[] now) {
		if (!isLength(now.length)) {
			return false;
		}
		byte[] before = Arrays.copyOf(old, now.length);
		byte[] after = Arrays.copyOf(over(), now.length);
		for (int start = 0; start < now.length; start += BLOCK) {
			int end = Math.min(start + BLOCK, now.length);
			if (!Arrays.equals(now, start, end, before, start, end) && !Arrays.equals(now, start, end, after, start, end)) {
				return false;
			}
		}
		return true;
	}

	/** The new bytes over the old ones, before the end is cut. */
	private byte[] over() {
		byte[] over = Arrays.copyOf(old, Math.max(old.length, fresh.length));
		System.arraycopy(fresh, 0, over, 0, fresh.length);
		return over;
	}

	private boolean isLength(int length) {
		boolean growing = old.length < length && length < fresh.length;
		return length == old.length || length == fresh.length || growing;
	}
}
