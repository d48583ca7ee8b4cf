package org.elenchus.rules.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Item;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/** The sources that something in a project refers to: citations, mentions, claims' cards and other sources. */
public final class CitedSources {

	/** The sources that a project refers to. */
	public static final Overview<Cited, CitedSources> OVERVIEW = new Overview<>(Cited.class, CitedSources.class, Cited::of, CitedSources::new);

	private final Set<String> keys;
	private final boolean anyText;

	/**
	 * What an edition refers to, by keys.
	 *
	 * @param texts what its text and its claims' cards cite and mention
	 * @param bases what its sources' cards name as what they rest on
	 */
	public record Cited(Set<String> texts, Set<String> bases) implements Contribution {

		static Cited of(Edition edition) {
			Cited cited = new Cited(new HashSet<>(), new HashSet<>());
			edition.citations().forEach(cited::add);
			edition.claims().stream().filter(claim -> claim.card().isPresent()).forEach(claim -> claim.evidence().forEach(cited::add));
			edition.items(Item.MentionStart.class).forEach(item -> add(item.mention().getSource(), cited.texts));
			edition.sources().forEach(source -> Stream.of(source.getBasedOn(), source.getTranslationOf()).flatMap(List::stream)
					.forEach(base -> add(base, cited.bases)));
			return new Cited(Set.copyOf(cited.texts), Set.copyOf(cited.bases));
		}

		private void add(Evidence evidence) {
			evidence.source().ifPresent(source -> add(source, texts));
			add(evidence.citation().getVia(), texts);
		}

		private static void add(Source source, Set<String> keys) {
			if (source != null && source.getKey() != null) {
				keys.add(source.getKey());
			}
		}
	}

	private CitedSources(List<Cited> parts) {
		anyText = parts.stream().anyMatch(part -> !part.texts.isEmpty());
		keys = parts.stream().flatMap(part -> Stream.concat(part.texts.stream(), part.bases.stream())).collect(Collectors.toUnmodifiableSet());
	}

	/** Whether anything cites a source at all; a register that is read alone has nothing that does. */
	public boolean isKnown() {
		return anyText;
	}

	/** Whether something refers to a source with this key. */
	public boolean contains(String key) {
		return keys.contains(key);
	}
}
