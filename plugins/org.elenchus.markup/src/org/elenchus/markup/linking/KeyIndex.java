package org.elenchus.markup.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.elenchus.model.Card;
import org.elenchus.model.Keyed;

/**
 * What the files of a project declare together, edition by edition. A key is looked for from near to far: in the file, in
 * its edition, in the registers, in the other editions.
 */
final class KeyIndex {

	private final Map<String, Map<DeclaredKey, Keyed>> editions = new LinkedHashMap<>();
	/** The first edition that declares a name, and all of them where there are several. */
	private final Map<DeclaredKey, String> first = new HashMap<>();
	private final Map<DeclaredKey, Set<String>> several = new HashMap<>();
	private final Map<EClass, List<Keyed>> byType = new HashMap<>();
	private final Map<DeclaredKey, List<String>> choices = new ConcurrentHashMap<>();

	KeyIndex(Collection<FileKeys> files) {
		files.forEach(file -> file.declared().forEach((name, keyed) -> add(file.edition(), name, keyed)));
	}

	private void add(String edition, DeclaredKey name, Keyed keyed) {
		byType.computeIfAbsent(name.type(), one -> new ArrayList<>()).add(keyed);
		editions.computeIfAbsent(edition, one -> new HashMap<>()).merge(name, keyed, FileKeys::first);
		String known = edition.equals(FileKeys.REGISTER) ? null : first.putIfAbsent(name, edition);
		if (known != null && !known.equals(edition)) {
			several.computeIfAbsent(name, one -> new LinkedHashSet<>(List.of(known))).add(edition);
		}
	}

	/** The editions that declare a name, in the order of the files; registers are none. */
	private Collection<String> declaring(DeclaredKey name) {
		Set<String> all = several.get(name);
		return all != null ? all : first.containsKey(name) ? List.of(first.get(name)) : List.of();
	}

	/** What declares keys among the things of a type. */
	Collection<Keyed> declared(EClass type) {
		return byType.getOrDefault(type, List.of());
	}

	/** What declares a name in an edition, or in the registers; null if nothing does. */
	Keyed in(String edition, DeclaredKey name) {
		return editions.getOrDefault(edition, Map.of()).get(name);
	}

	/** What a reference in a file means; null if nothing declares it or several editions do. */
	Keyed find(FileKeys from, DeclaredKey name) {
		Keyed near = near(from, name);
		List<String> far = near instanceof Card ? List.of() : choices(name);
		if (far.size() == 1) {
			return in(far.getFirst(), name);
		}
		if (near != null || !far.isEmpty()) {
			return near;
		}
		Collection<String> elsewhere = declaring(name);
		return elsewhere.isEmpty() ? qualified(name) : in(elsewhere.iterator().next(), name);
	}

	/** The editions of which a reference in a file may mean any; empty if it is clear. */
	List<String> ambiguous(FileKeys from, DeclaredKey name) {
		List<String> far = choices(name);
		return far.size() > 1 && near(from, name) == null ? far : List.of();
	}

	private Keyed near(FileKeys from, DeclaredKey name) {
		Keyed found = nearer(from.declared().get(name), from.edition(), name);
		return nearer(found, FileKeys.REGISTER, name);
	}

	private Keyed nearer(Keyed known, String edition, DeclaredKey name) {
		if (known instanceof Card) {
			return known;
		}
		Keyed other = in(edition, name);
		return known == null ? other : other == null ? known : FileKeys.first(known, other);
	}

	/** The editions that have a card of that name, without those that say the same as the first. */
	private List<String> choices(DeclaredKey name) {
		List<String> known = choices.get(name);
		if (known == null) {
			known = withoutSame(declaring(name).stream().filter(edition -> in(edition, name) instanceof Card).toList(), name);
			choices.put(name, known);
		}
		return known;
	}

	private List<String> withoutSame(List<String> cards, DeclaredKey name) {
		if (cards.size() < 2) {
			return cards;
		}
		Card first = (Card) in(cards.getFirst(), name);
		return cards.stream().filter(edition -> in(edition, name) == first || !SameCard.test(first, (Card) in(edition, name))).toList();
	}

	private Keyed qualified(DeclaredKey name) {
		int stop = qualifier(name.key());
		return stop < 0 ? null
				: in(name.key().substring(0, stop), new DeclaredKey(name.type(), name.key().substring(stop + 1)));
	}

	/** Where the edition's key ends before the first full stop behind which one does; negative if none does. */
	int qualifier(String key) {
		int stop = key.indexOf('.');
		while (DeclaredKey.isQualifier(stop) && !editions.containsKey(key.substring(0, stop))) {
			stop = key.indexOf('.', stop + 1);
		}
		return DeclaredKey.isQualifier(stop) ? stop : -1;
	}
}
