package org.elenchus.markup.serializing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.elenchus.model.Keyed;

/** A change of the model that no text can say; the message names the element, its feature and the value. */
public final class UnwritableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnwritableException(String message) {
		super(message);
	}

	static UnwritableException of(EObject element, EStructuralFeature feature, Object value, String why) {
		return new UnwritableException("%s.%s cannot be written: %s: %s".formatted(name(element), feature.getName(),
				value instanceof EObject object ? name(object) : value, why));
	}

	static UnwritableException of(EObject element, String why) {
		return new UnwritableException(name(element) + " " + why);
	}

	private static String name(EObject element) {
		String key = element instanceof Keyed keyed && keyed.getKey() != null ? " " + keyed.getKey() : "";
		return element.eClass().getName() + key;
	}
}
