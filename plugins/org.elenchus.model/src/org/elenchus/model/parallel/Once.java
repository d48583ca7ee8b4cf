package org.elenchus.model.parallel;

import java.util.Optional;
import java.util.function.Supplier;

/** One thing, made by whoever asks for it first; those who ask meanwhile wait. One that could not be made is tried again. */
public final class Once<T> {

	private T value;

	/** The thing. */
	public synchronized T get(Supplier<? extends T> make) {
		if (value == null) {
			value = make.get();
		}
		return value;
	}

	/** The thing, if somebody has asked for it. */
	public synchronized Optional<T> known() {
		return Optional.ofNullable(value);
	}
}
