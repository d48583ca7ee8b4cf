package org.elenchus.rules.source;

import java.util.HashSet;
import java.util.Set;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Item;
import org.elenchus.model.project.Project;

/** The sources that something in a project refers to: citations, mentions, claims' cards and other sources. */
public final class CitedSources {

	private final Set<String> keys = new HashSet<>();
	private final boolean anyText;

	/** The sources that a project refers to. */
	public CitedSources(Project project) {
		project.editions().forEach(this::read);
		anyText = !keys.isEmpty();
		project.editions().forEach(edition -> edition.sources().forEach(this::bases));
	}

	private void read(Edition edition) {
		edition.citations().forEach(this::cited);
		edition.claims().stream().filter(claim -> claim.card().isPresent()).forEach(claim -> claim.evidence().forEach(this::cited));
		edition.items(Item.MentionStart.class).forEach(item -> add(item.mention().getSource()));
	}

	private void cited(Evidence evidence) {
		evidence.source().ifPresent(this::add);
		add(evidence.citation().getVia());
	}

	private void bases(Source source) {
		source.getBasedOn().forEach(this::add);
		source.getTranslationOf().forEach(this::add);
	}

	private void add(Source source) {
		if (source != null && source.getKey() != null) {
			keys.add(source.getKey());
		}
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
