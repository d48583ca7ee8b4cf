package org.elenchus.rules.conflict;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Related;
import org.elenchus.model.project.ClaimPlace;
import org.elenchus.model.project.ClaimRefs;
import org.elenchus.rules.Values;

/**
 * A claim as a file has it.
 *
 * @param place the claim in its file
 * @param words its words, or its key if it has none
 * @param ties  what its editors say of it and others
 */
public record Statement(ClaimPlace place, String words, Ties ties) implements Serializable {

	static Statement of(String location, Claim claim) {
		return new Statement(new ClaimPlace(location, claim.key()), words(claim), Ties.of(claim));
	}

	/** The claims of an edition whose card stands in its file: of several files that tell of a claim, one has its card. */
	static Stream<Claim> onCards(Edition edition) {
		ClaimRefs refs = new ClaimRefs(edition);
		return edition.claims().stream().filter(claim -> claim.card().filter(refs::isOwn).isPresent());
	}

	private static String words(Claim claim) {
		return claim.words().isBlank() ? claim.key() : claim.words();
	}

	/** A file has a claim once, whatever it says of it. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Statement statement && statement.place.equals(place);
	}

	@Override
	public int hashCode() {
		return place.hashCode();
	}

	String key() {
		return place.key();
	}

	/**
	 * What a message says of those against which one stands: {@code other} and {@code file} of the first, and the kind. With other ones
	 * beside the first it is another finding.
	 *
	 * @param others at least one
	 * @param kind   how they differ, in the messages' language
	 */
	public static Values against(List<Statement> others, String kind) {
		Statement first = others.getFirst();
		Map<String, String> telling = new HashMap<>(Map.of("other", first.words));
		if (others.size() > 1) {
			telling.put("others", others.stream().skip(1).map(Statement::words).collect(Collectors.joining("\n")));
		}
		return Values.of(telling).showing(Map.of("file", first.place.location(), "kind", kind)).beside(others.stream().map(Statement::related).toList(), 1);
	}

	/** What a message says beside which others stand that it proposes, and that make no other finding of it; its texts name the first. */
	public static Values besides(List<Statement> others) {
		return Values.of(Map.of()).beside(others.stream().map(Statement::related).toList(), 1);
	}

	private Related related() {
		return Related.claim(place.location(), place.key(), words);
	}
}
