package org.elenchus.markup.linking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.model.Block;
import org.elenchus.model.ElenchusPackage;

/** Keys of a project that are declared elsewhere or otherwise than before, and the files for which that may mean something. */
public final class ChangedKeys {

	/** Of all keys. */
	static final ChangedKeys ALL = new ChangedKeys(Set.of(), true, true);

	/** So many keys are looked for in the files' texts; where more have changed, all files count. */
	private static final int FEW = 100;
	/** An edition's key can stand before any other, and what one scale knows is no mistake in any file. */
	private static final Set<EClass> OF_ALL = Set.of(ElenchusPackage.Literals.EDITION_CARD, ElenchusPackage.Literals.SCALE);

	private final Set<DeclaredKey> keys;
	/** Whether any reference may lead elsewhere now. */
	private final boolean any;
	private final boolean all;

	private ChangedKeys(Set<DeclaredKey> keys, boolean any, boolean all) {
		this.keys = keys;
		this.any = any;
		this.all = all;
	}

	static ChangedKeys of(Set<DeclaredKey> changed) {
		Set<DeclaredKey> keys = DeclaredKey.withoutQualifiers(changed);
		boolean editions = changed.stream().anyMatch(key -> key.type() == ElenchusPackage.Literals.EDITION_CARD);
		return new ChangedKeys(keys, editions, keys.size() > FEW || changed.stream().anyMatch(key -> OF_ALL.contains(key.type())));
	}

	/** Whether no key has changed. */
	public boolean isEmpty() {
		return keys.isEmpty() && !any;
	}

	/** Whether a file may say a key that has changed: its text has the key's letters somewhere. */
	public boolean concern(ElenchusResource file) {
		return all || keys.stream().anyMatch(name -> file.text().contains(name.key()));
	}

	/** The blocks of a file that may say a key that has changed, in their order. */
	public List<Block> blocks(ElenchusResource file) {
		List<Block> blocks = file.document().getBlocks();
		if (all) {
			return blocks;
		}
		int[] starts = blocks.stream().mapToInt(block -> NodeModelUtils.getNode(block).getTotalOffset()).toArray();
		BitSet saying = new BitSet(starts.length);
		keys.forEach(name -> mark(file.text(), name.key(), starts, saying));
		return saying.stream().mapToObj(blocks::get).toList();
	}

	/** In each block the first place is enough. */
	private static void mark(String text, String key, int[] starts, BitSet saying) {
		int place = text.indexOf(key);
		while (place >= 0 && place < text.length()) {
			int found = Arrays.binarySearch(starts, place);
			int block = found < 0 ? -found - 2 : found;
			saying.set(block);
			place = block + 1 == starts.length ? -1 : text.indexOf(key, starts[block + 1]);
		}
	}

	/** Whether a reference to what has the given key may lead elsewhere now. */
	boolean contain(DeclaredKey key) {
		return any || keys.contains(key);
	}
}
