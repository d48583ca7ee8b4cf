package org.elenchus.markup.reading;

import java.util.List;
import java.util.stream.Stream;

import org.elenchus.model.ClaimElement;
import org.elenchus.model.ClaimKind;

/** The words that the head of a span can have. */
final class ClaimWords {

	private static final String CONTESTED = "contested";
	private static final List<String> KINDS = ClaimKind.VALUES.stream().filter(kind -> kind != ClaimKind.UNSPECIFIED)
			.map(ClaimKind::getLiteral).toList();

	private ClaimWords() {
	}

	/** The words that a head could still have: those that it has not said yet. */
	static List<String> left(ClaimElement element) {
		Stream<String> kinds = KINDS.stream().filter(kind -> !element.getKinds().contains(ClaimKind.get(kind)));
		return Stream.concat(kinds, element.isContested() ? Stream.empty() : Stream.of(CONTESTED)).toList();
	}
}
