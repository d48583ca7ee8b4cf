package org.elenchus.rules.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.EditionCard;
import org.elenchus.model.ElenchusPackage.Literals;
import org.elenchus.model.Exemption;
import org.elenchus.model.edition.Edition;

/** The exceptions that an edition makes, and which of them were of use. One without a reason does not count. Several threads can ask. */
final class Exceptions {

	private final Edition edition;
	private final List<Exemption> everywhere;
	private Optional<List<Exemption>> all = Optional.empty();
	private final Set<Exemption> used = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

	Exceptions(Edition edition) {
		this.edition = edition;
		this.everywhere = edition.metadata().map(EditionCard::getExemptions).<List<Exemption>>map(List::copyOf).orElse(List.of());
	}

	/** Whether a rule asks nothing, by what stands at the thing itself or on the edition's card; takes note of it. */
	boolean hold(String rule, Collection<Exemption> own) {
		if (own.isEmpty() && everywhere.isEmpty()) {
			return false;
		}
		List<Exemption> holding = Stream.concat(own.stream(), everywhere.stream())
				.filter(exemption -> rule.equals(exemption.getRule()) && isReasoned(exemption)).toList();
		used.addAll(holding);
		return !holding.isEmpty();
	}

	static boolean isReasoned(Exemption exemption) {
		return exemption.getReason() != null && !exemption.getReason().isBlank();
	}

	/** All exceptions of the edition, in no order that means anything. */
	synchronized Stream<Exemption> all() {
		if (all.isEmpty()) {
			all = Optional.of(read().toList());
		}
		return all.get().stream();
	}

	private Stream<Exemption> read() {
		Stream<Exemption> ofCards = edition.cards().stream().filter(card -> card.eIsSet(Literals.CARD__EXEMPTIONS))
				.flatMap(card -> card.getExemptions().stream());
		return Stream.concat(ofCards, edition.claims().stream().filter(claim -> !claim.exemptions().isEmpty())
				.flatMap(claim -> claim.exemptions().stream())).distinct();
	}

	boolean isUsed(Exemption exemption) {
		return used.contains(exemption);
	}
}
