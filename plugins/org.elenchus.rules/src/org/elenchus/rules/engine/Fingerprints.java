package org.elenchus.rules.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.elenchus.rules.wording.TextHash;

/**
 * Makes fingerprints of findings from their content: a line that moves or is wrapped anew keeps its findings'
 * fingerprints. What says the same thing twice is told apart by its order.
 */
final class Fingerprints {

	/** From how many characters on a beginning is digested once: a claim has some dozens, and for these a table costs more than it saves. */
	static final int LONG = 2_000;

	/** By the beginning as an object, for to compare long texts is what it is to save. */
	private final Map<String, Beginning> beginnings = new IdentityHashMap<>();
	private final Map<String, Integer> seen = new HashMap<>();
	private final MessageDigest digest = TextHash.digest();

	/** What makes a finding the one that it is: a text, of which a long beginning that many have in common is digested already. */
	record Identity(Optional<MessageDigest> beginning, String rest) {
	}

	/** The beginning of identities that is so long that it is digested once, and not kept with each. */
	private record Beginning(MessageDigest digested, String hash) {
	}

	/** What makes a finding the one that it is. */
	Identity identity(String rule, String content) {
		String base = rule + '\n' + content;
		return new Identity(Optional.empty(), base + '\n' + seen.merge(base, 1, Integer::sum));
	}

	/**
	 * The same as {@link #identity(String, String)} of both parts together.
	 *
	 * @param first what the content begins with; the same string each time where many findings have it in common
	 */
	Identity identity(String rule, String first, String content) {
		if (first.length() < LONG) {
			return identity(rule, first + content);
		}
		Beginning beginning = beginnings.computeIfAbsent(first, text -> beginning(rule + '\n' + text));
		int number = seen.merge(beginning.hash + '\n' + content, 1, Integer::sum);
		return new Identity(Optional.of(beginning.digested), content + '\n' + number);
	}

	private static Beginning beginning(String text) {
		MessageDigest digested = TextHash.digest();
		digested.update(text.getBytes(StandardCharsets.UTF_8));
		return new Beginning(digested, TextHash.of(text));
	}

	/** The fingerprint of an identity, in hexadecimal digits. */
	String of(Identity identity) {
		return TextHash.of(identity.beginning.map(Fingerprints::copy).orElse(digest), identity.rest);
	}

	private static MessageDigest copy(MessageDigest digested) {
		try {
			return (MessageDigest) digested.clone();
		} catch (CloneNotSupportedException e) {
			throw new IllegalStateException("the digest of every Java can be copied", e);
		}
	}
}
