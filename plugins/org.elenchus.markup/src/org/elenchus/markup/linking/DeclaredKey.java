package org.elenchus.markup.linking;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Keyed;

/**
 * A key together with the type of thing that it names.
 *
 * @param type the type; one for all that can declare a claim
 * @param key  the key
 */
record DeclaredKey(EClass type, String key) {

	private static final int LONGEST_QUALIFIER = 100;

	/** There is one object for each type: this is asked for every reference, several times. */
	@Override
	public boolean equals(Object other) {
		return other instanceof DeclaredKey name && type == name.type && key.equals(name.key);
	}

	@Override
	public int hashCode() {
		return key.hashCode() + type.getClassifierID();
	}

	static DeclaredKey of(Keyed keyed) {
		return new DeclaredKey(type(keyed), keyed.getKey());
	}

	static EClass type(Keyed keyed) {
		return keyed instanceof ClaimElement ? ElenchusPackage.Literals.CLAIM_ELEMENT : keyed.eClass();
	}

	/** Adds to {@code keys} what {@code object} and everything in it declares. */
	static void collect(EObject object, Set<DeclaredKey> keys) {
		Contents.visit(object, content -> {
			if (content instanceof Keyed keyed && keyed.getKey() != null) {
				keys.add(of(keyed));
			}
		});
	}

	/** Whether so many characters before a full stop can be an edition's key: some, but not so many that looking takes long. */
	static boolean isQualifier(int length) {
		return length > 0 && length <= LONGEST_QUALIFIER;
	}

	/** The keys, and what remains of each behind every full stop that can stand behind an edition: a reference by that name can mean either. */
	static Set<DeclaredKey> withoutQualifiers(Set<DeclaredKey> keys) {
		Set<DeclaredKey> all = new HashSet<>(keys);
		for (DeclaredKey name : keys) {
			for (int stop = name.key.indexOf('.'); isQualifier(stop); stop = name.key.indexOf('.', stop + 1)) {
				all.add(new DeclaredKey(name.type, name.key.substring(stop + 1)));
			}
		}
		return all;
	}
}
