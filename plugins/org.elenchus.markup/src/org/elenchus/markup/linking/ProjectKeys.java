package org.elenchus.markup.linking;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.model.Card;
import org.elenchus.model.EditionCard;
import org.elenchus.model.Keyed;

/**
 * The keys that the files of a project declare. A card declares its key; a span declares the key of a claim that has no
 * card. A reference means what declares its key in its own file, else in its edition, else in the registers (files
 * without an edition card), else in the only other edition that does. With an edition's key and a full stop before it, a
 * key is that edition's. While no file changes, several threads can ask.
 */
public final class ProjectKeys {

	private final Supplier<? extends Collection<ElenchusResource>> files;
	/** What has changed since references were last resolved. */
	private final Set<DeclaredKey> changed = new HashSet<>();
	private boolean rearranged;
	private volatile boolean resolved;
	private final Map<ElenchusResource, FileKeys> declared = new ConcurrentHashMap<>();
	private volatile KeyIndex index;

	/** The keys of the given files; they are read when first asked for. */
	public ProjectKeys(Supplier<? extends Collection<ElenchusResource>> files) {
		this.files = files;
	}

	/** Takes note that a file declares some keys otherwise now. */
	synchronized void change(ElenchusResource file, Set<DeclaredKey> keys) {
		if (!keys.isEmpty()) {
			changed.addAll(keys);
			forget(file);
		}
	}

	/** Looks anew at what a file declares when that is next asked for. */
	synchronized void forget(ElenchusResource file) {
		declared.remove(file);
		index = null;
	}

	/** Takes note that there are other files now, or that they stand in another order: any key may mean something else. */
	public synchronized void rearrange() {
		rearranged = true;
		declared.keySet().retainAll(files.get());
		index = null;
	}

	/** Whether a reference may have been resolved, so that it matters which keys change. */
	boolean isInUse() {
		return resolved;
	}

	/** What {@code key} means in a file; null if nothing declares it, or if several editions do. */
	public Keyed find(ElenchusResource from, EClass type, String key) {
		return index().find(of(from), new DeclaredKey(type, key));
	}

	/** The names to choose from where {@code key} in a file may mean the things of several editions; else empty. */
	public List<String> choices(ElenchusResource from, EClass type, String key) {
		return index().ambiguous(of(from), new DeclaredKey(type, key)).stream().map(edition -> edition + '.' + key).toList();
	}

	/**
	 * The name by which a file refers to a thing: its key, with its edition's before it if the key alone means something
	 * else there; null if it has no key. A target that is not resolved has the name that the text gives it.
	 */
	public String name(ElenchusResource from, EObject target) {
		if (target.eIsProxy()) {
			return KeyFragments.key(EcoreUtil.getURI(target).fragment());
		}
		Keyed keyed = (Keyed) target;
		String key = keyed.getKey();
		if (key == null || target.eResource() == from || !(target.eResource() instanceof ElenchusResource file)) {
			return key;
		}
		String qualified = of(file).edition() + '.' + key;
		EClass type = DeclaredKey.type(keyed);
		return find(from, type, key) != keyed && find(from, type, qualified) == keyed ? qualified : key;
	}

	/** What {@code key} means in a file, for comparison with what others mean. */
	public KeyMeaning meaning(ElenchusResource from, EClass type, String key) {
		Keyed found = find(from, type, key);
		boolean shared = !(found instanceof Card) || found instanceof EditionCard;
		return new KeyMeaning(type, shared ? "" : of((ElenchusResource) found.eResource()).edition(),
				found == null ? key : found.getKey());
	}

	/** How many characters at the start of a reference are an edition's key; zero if it has none before its own. */
	public int qualifier(ElenchusResource from, EClass type, String key) {
		Keyed found = find(from, type, key);
		return found == null || found.getKey().equals(key) ? 0 : index().qualifier(key);
	}

	/**
	 * Whether another card of the same type in the same edition, or in the registers, declares the card's key before it.
	 * A card that is said again in another file with the same words is no other card.
	 */
	public boolean isDuplicate(Card card) {
		ElenchusResource file = (ElenchusResource) card.eResource();
		DeclaredKey name = DeclaredKey.of(card);
		Keyed inFile = of(file).declared().get(name);
		if (inFile != card || card instanceof EditionCard) {
			return inFile != card;
		}
		Keyed first = index().in(of(file).edition(), name);
		return first != card && !SameCard.test((Card) first, card);
	}

	/** Whether anything of the given type has the key, wherever in the project. */
	public boolean isDeclared(EClass type, String key) {
		return files.get().stream().anyMatch(file -> of(file).declared().containsKey(new DeclaredKey(type, key)));
	}

	/** What declares keys among the things of the given type, in all editions. */
	public Collection<Keyed> declared(EClass type) {
		return index().declared(type);
	}

	/** Sees to it that every reference leads to what declares its key now; tells which keys have changed since it last did. */
	public synchronized ChangedKeys refresh() {
		ChangedKeys keys = rearranged ? ChangedKeys.ALL : ChangedKeys.of(changed);
		files.get().stream().filter(keys::concern).forEach(file -> file.loosen(keys));
		changed.clear();
		rearranged = false;
		return keys;
	}

	private FileKeys of(ElenchusResource file) {
		resolved = true;
		return declared.computeIfAbsent(file, FileKeys::of);
	}

	private KeyIndex index() {
		KeyIndex known = index;
		return known == null ? made() : known;
	}

	private synchronized KeyIndex made() {
		if (index == null) {
			index = new KeyIndex(files.get().stream().map(this::of).toList());
		}
		return index;
	}
}
