package org.elenchus.markup.serializing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.elenchus.markup.linking.ElenchusResource;

/** What an element of the model says: the values of its features, references as keys. */
final class Features {

	private Features() {
	}

	/** The values of a feature, as the file writes them; none if it is unset. */
	static List<Object> values(ElenchusResource file, EObject element, EStructuralFeature feature) {
		if (!element.eIsSet(feature)) {
			return List.of();
		}
		Object value = element.eGet(feature, false);
		List<?> all = value instanceof List<?> list ? list : List.of(value);
		List<Object> values = new ArrayList<>();
		all.forEach(one -> values.add(isKey(feature) ? file.keys().name(file, (EObject) one) : one));
		return values;
	}

	/** Whether the feature's values are written as keys. */
	static boolean isKey(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment();
	}

	/** The values of all features that are set and can be. */
	static Map<String, List<Object>> all(ElenchusResource file, EObject element) {
		Map<String, List<Object>> all = new LinkedHashMap<>();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (feature.isChangeable() && !feature.isDerived() && element.eIsSet(feature)) {
				all.put(feature.getName(), values(file, element, feature));
			}
		}
		return all;
	}
}
