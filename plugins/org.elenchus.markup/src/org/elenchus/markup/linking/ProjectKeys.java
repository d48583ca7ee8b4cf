package org.elenchus.markup.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.elenchus.model.Card;
import org.elenchus.model.Keyed;

/**
 * The keys that the files of a project declare. A card declares its key; a span declares the key of a claim that has no
 * card. The first declaration counts, in the order of the files and of the text.
 */
public final class ProjectKeys {

	private final Supplier<? extends Collection<ElenchusResource>> files;
	/** What has changed since references were last resolved. */
	private final Set<DeclaredKey> changed = new HashSet<>();
	private boolean resolved;
	private Map<EClass, Map<String, Keyed>> declared;

	/** The keys of the given files; they are read when first asked for. */
	public ProjectKeys(Supplier<? extends Collection<ElenchusResource>> files) {
		this.files = files;
	}

	/** Takes note that some keys are declared otherwise now. */
	void change(Set<DeclaredKey> keys) {
		changed.addAll(keys);
		declared = null;
	}

	/** Whether a reference may have been resolved, so that it matters which keys change. */
	boolean isInUse() {
		return resolved;
	}

	/** What declares {@code key} among the things of the given type; null if nothing does. */
	public Keyed find(EClass type, String key) {
		resolved = true;
		return of(type).get(key);
	}

	/** Whether another card of the same type declares the card's key before it. */
	public boolean isDuplicate(Card card) {
		return of(DeclaredKey.type(card)).get(card.getKey()) != card;
	}

	/** The keys of all things of the given type. */
	public Collection<String> keys(EClass type) {
		return of(type).keySet();
	}

	/** What declares keys among the things of the given type: one for each key. */
	public Collection<Keyed> declared(EClass type) {
		return of(type).values();
	}

	/** Sees to it that every reference leads to what declares its key now. */
	public void refresh() {
		if (!changed.isEmpty()) {
			files.get().forEach(file -> file.loosen(changed));
			changed.clear();
		}
	}

	private Map<String, Keyed> of(EClass type) {
		if (declared == null) {
			declared = new HashMap<>();
			List.copyOf(files.get()).forEach(this::read);
		}
		return declared.getOrDefault(type, Map.of());
	}

	private void read(Resource file) {
		for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext();) {
			if (all.next() instanceof Keyed keyed && keyed.getKey() != null) {
				declared.computeIfAbsent(DeclaredKey.type(keyed), type -> new HashMap<>()).merge(keyed.getKey(), keyed,
						(known, other) -> known instanceof Card || !(other instanceof Card) ? known : other);
			}
		}
	}
}
