package org.elenchus.model.finding;

/**
 * What a finding says, in one language and as plain text.
 *
 * @param what   what is missing
 * @param why    why the method asks for it
 * @param remedy what would settle it
 */
public record Message(String what, String why, String remedy) {

	@Override
	public String toString() {
		return what + " " + why + " " + remedy;
	}
}
