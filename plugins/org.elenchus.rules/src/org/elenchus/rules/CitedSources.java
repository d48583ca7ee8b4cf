package org.elenchus.rules;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Project;

/** The sources that something in a project refers to: citations, mentions, claims' cards and other sources. */
public final class CitedSources {

	private final Set<String> keys = new HashSet<>();
	private final boolean anyText;

	/** The sources that a project refers to. */
	public CitedSources(Project project) {
		project.editions().forEach(this::read);
		anyText = !keys.isEmpty();
		project.editions().stream().flatMap(edition -> edition.sources().stream())
				.forEach(source -> add(Stream.concat(source.getBasedOn().stream(), source.getTranslationOf().stream())));
	}

	private void read(Edition edition) {
		edition.citations().forEach(this::cited);
		edition.claims().forEach(claim -> claim.evidence().forEach(this::cited));
		add(edition.paragraphs().stream().flatMap(paragraph -> paragraph.items().stream())
				.filter(Item.MentionStart.class::isInstance).map(item -> ((Item.MentionStart) item).mention().getSource()));
	}

	private void cited(Evidence evidence) {
		add(Stream.concat(evidence.source().stream(), Stream.ofNullable(evidence.citation().getVia())));
	}

	private void add(Stream<Source> sources) {
		sources.filter(Objects::nonNull).map(Source::getKey).filter(Objects::nonNull).forEach(keys::add);
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
