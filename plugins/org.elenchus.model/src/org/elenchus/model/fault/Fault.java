package org.elenchus.model.fault;

import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * Something that nobody foresaw and that ended the work on one input: a fault of the program, of a library, or of a rule, exporter or
 * import format that somebody added.
 *
 * @param location the input's name, as messages show it
 * @param rule     the id of the rule that was asked; empty where none was
 * @param format   the name of the format in which the input was read; empty if it was not the format that failed
 * @param cause    what was thrown
 */
public record Fault(String location, String rule, String format, Throwable cause) {

	/** As much of a message as a few lines hold; a thrown message may have a whole text in it. */
	private static final int LONGEST = 300;

	/** A rule's fault. */
	public Fault(String location, String rule, Throwable cause) {
		this(location, rule, "", cause);
	}

	/** A fault outside of rules and formats. */
	public Fault(String location, Throwable cause) {
		this(location, "", "", cause);
	}

	/** A fault of an import format. */
	public static Fault ofFormat(String location, String format, Throwable cause) {
		return new Fault(location, "", format, cause);
	}

	/** Work on one input. */
	@FunctionalInterface
	public interface Work<T, E extends Exception> {

		/** Does it; of what it throws, checked exceptions are expected. */
		T done() throws E;
	}

	/**
	 * Does work on one input so that the work on the others can go on, whatever happens.
	 *
	 * @param otherwise what comes of it in place of the result, made of what was thrown
	 * @throws E                     as the work does
	 * @throws CancellationException as the work does: that somebody ended it is no fault
	 */
	public static <T, E extends Exception> T caught(Work<T, E> work, Function<Throwable, T> otherwise) throws E {
		try {
			return work.done();
		} catch (CancellationException ended) {
			throw ended;
		} catch (RuntimeException | Error thrown) {
			return otherwise.apply(thrown);
		}
	}

	/** Whether there was only not enough memory. */
	public boolean isOfMemory() {
		return cause instanceof OutOfMemoryError;
	}

	/** What was thrown, in one line that is not long. */
	public String thrown() {
		String message = cause.getMessage() == null ? "" : ": " + cause.getMessage().strip();
		String line = (cause.getClass().getName() + message).lines().findFirst().orElse("");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
	}
}
