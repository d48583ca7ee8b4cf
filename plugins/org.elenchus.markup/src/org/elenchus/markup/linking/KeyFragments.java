package org.elenchus.markup.linking;

import org.eclipse.emf.ecore.EClass;
import org.elenchus.model.ElenchusPackage;

/** URI fragments that name a thing by its type and its key, such as {@code key:Source:lenoe2010}. */
final class KeyFragments {

	private static final String START = "key:";

	private KeyFragments() {
	}

	static String of(EClass type, String key) {
		return START + type.getName() + ':' + key;
	}

	static boolean isOne(String fragment) {
		return fragment.startsWith(START);
	}

	static EClass type(String fragment) {
		String name = fragment.substring(START.length(), fragment.indexOf(':', START.length()));
		return (EClass) ElenchusPackage.eINSTANCE.getEClassifier(name);
	}

	static String key(String fragment) {
		return fragment.substring(fragment.indexOf(':', START.length()) + 1);
	}
}
