package org.elenchus.model.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.Exemption;
import org.elenchus.model.text.TextRange;

/**
 * A claim: everything that an edition says under one key.
 *
 * @param key        its key; of a claim without one a name that no key can be, made of its words
 * @param kinds      its kinds, those of the card before those of the spans; the first one counts most
 * @param contested  whether the card or a span calls it contested
 * @param card       its card, if there is one in the project
 * @param parts      the words tagged with it, in the order of the text, in UTF-16 offsets; empty if it stands on a card
 *                  only
 * @param words      those words as the author wrote them, parts joined by {@code " … "}; only the first of them, with
 *                  {@code " …"} behind them, when claims overlap so much that together they say the text many times;
 *                  without parts the card's statement
 * @param ratings    ratings given at its spans, such as {@code B2}
 * @param evidence   the citations that support or dispute it
 * @param counters   the keys of the claims that stand against it, as its card names them
 * @param exemptions the exceptions that its card or its spans make for it
 * @param place      what a message about it points to: its first words, or the key of its card
 */
public record Claim(String key, List<ClaimKind> kinds, boolean contested, Optional<ClaimCard> card, List<TextRange> parts,
		String words, List<String> ratings, List<Evidence> evidence, List<String> counters, List<Exemption> exemptions, TextRange place) {

	/** What the names of claims without keys start with. */
	public static final char KEYLESS = '+';

	public Claim {
		kinds = List.copyOf(kinds);
		parts = List.copyOf(parts);
		ratings = List.copyOf(ratings);
		evidence = List.copyOf(evidence);
		counters = List.copyOf(counters);
		exemptions = List.copyOf(exemptions);
	}

	/** Whether nothing can refer to it, since it has no key. */
	public boolean isKeyless() {
		return key.charAt(0) == KEYLESS;
	}

	/** Its first kind. */
	public ClaimKind kind() {
		return kinds.isEmpty() ? ClaimKind.UNSPECIFIED : kinds.getFirst();
	}

	/** Whether it is of a kind, beside others or alone. */
	public boolean is(ClaimKind kind) {
		return kinds.contains(kind);
	}

	/** Whether it is of one of some kinds. */
	public boolean isAny(Set<ClaimKind> some) {
		for (ClaimKind kind : kinds) {
			if (some.contains(kind)) {
				return true;
			}
		}
		return kinds.isEmpty() && some.contains(ClaimKind.UNSPECIFIED);
	}

	public List<Evidence> supports() {
		return with(Stance.SUPPORTS);
	}

	public List<Evidence> disputes() {
		return with(Stance.DISPUTES);
	}

	/** Whether it has support, and each citation that supports it is such a one. */
	public boolean restsOnlyOn(Predicate<Evidence> such) {
		List<Evidence> supports = supports();
		for (Evidence one : supports) {
			if (!such.test(one)) {
				return false;
			}
		}
		return !supports.isEmpty();
	}

	/** Rules ask this often, and most claims have evidence of one stance only: nothing is copied then. */
	private List<Evidence> with(Stance stance) {
		int count = 0;
		for (Evidence one : evidence) {
			count += one.stance() == stance ? 1 : 0;
		}
		return count == evidence.size() ? evidence
				: count == 0 ? List.of() : evidence.stream().filter(one -> one.stance() == stance).toList();
	}

	/** What the claim says: the card's statement or, without one, the author's words. */
	public String statement() {
		return card.map(ClaimCard::getStatement).orElse(words);
	}
}
