package org.elenchus.rules.conflict;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.model.Name;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.model.time.HistoricalDate;

/** When those lived whom the cards of a project name, and between when institutions were there. */
public final class Lives {

	/** The lives of a project. */
	public static final Overview<Told, Lives> OVERVIEW = new Overview<>(Told.class, Lives.class, Told::of, Lives::new);

	/**
	 * A life.
	 *
	 * @param key   the key of the card
	 * @param name  the form that it gives first, or its key
	 * @param start when somebody was born, or something founded, as the card has it; empty if it does not say
	 * @param end   when he died, or it ended
	 */
	public record Life(String key, String name, String start, String end) implements Serializable {

		static Stream<Life> of(Name card) {
			String start = first(card.getBorn(), card.getFounded());
			String end = first(card.getDied(), card.getEnded());
			return card.getKey() == null || start.isEmpty() && end.isEmpty() ? Stream.empty()
					: Stream.of(new Life(card.getKey(), card.getForm() == null ? card.getKey() : card.getForm(), start, end));
		}

		private static String first(String one, String other) {
			return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other)).flatMap(Optional::stream).findFirst().orElse("");
		}
	}

	/** The lives that an edition tells. */
	public record Told(List<Life> all) implements Contribution {

		static Told of(Edition edition) {
			return new Told(edition.cards(Name.class).stream().flatMap(Life::of).toList());
		}
	}

	/**
	 * Somebody acts at a time at which he did not live.
	 *
	 * @param name  who
	 * @param bound when his life started or ended, as his card has it
	 * @param late  whether it had ended; else it had not started
	 */
	public record Outside(String name, String bound, boolean late) {
	}

	private final Map<String, Life> byKey = new HashMap<>();

	private Lives(List<Told> parts) {
		parts.stream().flatMap(part -> part.all.stream()).forEach(life -> byKey.putIfAbsent(life.key, life));
	}

	/** Whether a card tells when somebody lived. */
	public boolean isKnown(String key) {
		return byKey.containsKey(key);
	}

	/** Whether a date lies outside of somebody's life, with all that either can mean; empty where that is not certain, or nothing is known of him. */
	public Optional<Outside> outside(String key, HistoricalDate date) {
		Life life = byKey.get(key);
		if (life == null) {
			return Optional.empty();
		}
		boolean late = bound(life.end).filter(end -> date.earliest().isAfter(end.latest())).isPresent();
		boolean early = bound(life.start).filter(start -> date.latest().isBefore(start.earliest())).isPresent();
		return late || early ? Optional.of(new Outside(life.name, late ? life.end : life.start, late)) : Optional.empty();
	}

	private static Optional<HistoricalDate> bound(String written) {
		return Optional.of(written).filter(text -> !Objects.equals(text, "")).flatMap(HistoricalDate::of);
	}
}
