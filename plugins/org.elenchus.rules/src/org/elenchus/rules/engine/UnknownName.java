package org.elenchus.rules.engine;

/** Somebody asked for something by a name that nothing has; the message says so and names the nearest. */
public final class UnknownName extends Exception {

	private static final long serialVersionUID = 1L;

	UnknownName(String message) {
		super(message);
	}
}
