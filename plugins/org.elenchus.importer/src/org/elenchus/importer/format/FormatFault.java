package org.elenchus.importer.format;

import org.elenchus.model.fault.Fault;

/** That a format failed at an input in a way that nobody foresaw; what it threw is the cause. */
public final class FormatFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String format;

	/** @param format the format's name; of one that cannot even say its name, that of its class */
	public FormatFault(String format, Throwable cause) {
		super(format, cause);
		this.format = format;
	}

	/** As a fault in the work on an input, by the input's name as messages show it. */
	public Fault at(String location) {
		return Fault.ofFormat(location, format, getCause());
	}

	/** Has a format do something. That memory runs out is no fault of anybody's, and comes through as it is. */
	static <T, E extends Exception> T named(String format, Fault.Work<T, E> work) throws E {
		return Fault.caught(work, thrown -> {
			if (thrown instanceof OutOfMemoryError memory) {
				throw memory;
			}
			throw new FormatFault(format, thrown);
		});
	}
}
