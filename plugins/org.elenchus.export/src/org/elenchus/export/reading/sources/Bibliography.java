package org.elenchus.export.reading.sources;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.export.cite.CitationStyle;
import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.export.reading.claims.Claims;
import org.elenchus.export.reading.words.Anchor;
import org.elenchus.export.reading.words.EditionLabels;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Stance;

/** The sources that an edition declares, cites or mentions, and the keys of those that it cites in vain. */
public final class Bibliography {

	private final Map<Source, SourceEntry> entries = new LinkedHashMap<>();
	private final Map<String, Integer> keys = new HashMap<>();
	private final Map<String, String> unknown = new LinkedHashMap<>();

	public Bibliography(Edition edition, Claims claims, CitationStyle style, EditionLabels labels) {
		edition.sources().forEach(this::entry);
		edition.citations().forEach(this::add);
		claims.all().forEach(this::add);
		edition.paragraphs().forEach(paragraph -> paragraph.items().forEach(this::add));
		new SourceLabels(style, labels).label(entries.values());
	}

	private void add(ClaimView claim) {
		for (Evidence evidence : claim.claim().evidence()) {
			add(evidence);
			evidence.source().ifPresent(source -> entry(source).use(claim, evidence.stance() == Stance.DISPUTES));
		}
	}

	private void add(Evidence evidence) {
		evidence.source().ifPresentOrElse(source -> document(entry(source), evidence), () -> unknownId(evidence.sourceKey()));
		known(evidence.citation().getVia()).ifPresent(this::entry);
	}

	private static void document(SourceEntry entry, Evidence evidence) {
		CitedDocument.of(evidence).ifPresent(entry.documents()::add);
	}

	private void add(Item item) {
		if (item instanceof Item.Cited cited) {
			known(cited.citation().getSource()).ifPresent(this::entry);
		} else if (item instanceof Item.MentionStart mention) {
			known(mention.mention().getSource()).ifPresentOrElse(this::entry, () -> unknownId(mention.sourceKey()));
		}
	}

	/** The source, unless it is only a promise that nothing fulfilled. */
	public static Optional<Source> known(Source source) {
		return Optional.ofNullable(source).filter(card -> !card.eIsProxy());
	}

	/** The entry of a source; the sources that it is based on or that it translates get theirs too. */
	public SourceEntry entry(Source source) {
		Deque<Source> missing = new ArrayDeque<>();
		missing.add(source);
		while (!missing.isEmpty()) {
			Source next = missing.remove();
			if (!entries.containsKey(next)) {
				entries.put(next, create(next));
				Stream.concat(next.getBasedOn().stream(), next.getTranslationOf().stream())
						.filter(root -> known(root).isPresent()).forEach(missing::add);
			}
		}
		return entries.get(source);
	}

	private SourceEntry create(Source source) {
		String id = Anchor.of("source", source.getKey() == null ? "" : source.getKey());
		int times = keys.merge(id, 1, Integer::sum);
		return new SourceEntry(source, times == 1 ? id : id + ":" + times);
	}

	/** The entries of one kind, sorted by author, year and title. */
	public List<SourceEntry> entries(SourceKind kind) {
		List<SourceEntry> found = new ArrayList<>(entries.values());
		found.removeIf(entry -> entry.source().getKind() != kind);
		found.sort(SourceLabels.ORDER);
		return found;
	}

	/** The keys that no card declares. */
	public Collection<String> unknownKeys() {
		return unknown.keySet();
	}

	public String unknownId(String key) {
		return unknown.computeIfAbsent(key, name -> Anchor.of("unknown", name));
	}

	public boolean isEmpty() {
		return entries.isEmpty() && unknown.isEmpty();
	}
}
