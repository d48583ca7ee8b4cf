package org.elenchus.markup.serializing;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.elenchus.markup.Strip;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Block;
import org.elenchus.model.Document;

/** Reads an edited text and checks that it says what the edited model says. */
final class ReadBack {

	/** Which features of which elements have been changed; others are new. */
	private final Map<EObject, ? extends Collection<EStructuralFeature>> changed;
	private final ParsedText file;

	ReadBack(ParsedText file, Map<EObject, ? extends Collection<EStructuralFeature>> changed) {
		this.file = file;
		this.changed = changed;
	}

	/** @throws UnwritableException if the text says something else, or has lost something of the author's */
	void check(Document edited, ElenchusResource read, boolean wasBroken) {
		List<Block> blocks = filled(edited);
		List<Block> again = filled(read.document());
		for (int i = 0; i < blocks.size(); i++) {
			compare(blocks.get(i), i < again.size() ? again.get(i) : null);
		}
		boolean broken = read.hasSyntaxErrors() && !wasBroken;
		if (blocks.size() != again.size() || broken || !Strip.strip(file.text()).equals(Strip.strip(read.text()))) {
			throw UnwritableException.of(edited, "cannot be written without a change of the author's text");
		}
	}

	private static List<Block> filled(Document document) {
		return document.getBlocks().stream().filter(block -> !block.getContents().isEmpty()).toList();
	}

	private void compare(EObject edited, EObject read) {
		if (read == null || edited.eClass() != read.eClass()) {
			throw UnwritableException.of(edited, "cannot be written: it would be read as something else");
		}
		for (EStructuralFeature feature : edited.eClass().getEAllStructuralFeatures()) {
			if (!feature.isDerived()) {
				compare(edited, read, feature);
			}
		}
	}

	private void compare(EObject edited, EObject read, EStructuralFeature feature) {
		List<Object> expected = Features.values(file.resource(), edited, feature);
		List<Object> found = Features.values(file.resource(), read, feature);
		for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
			Object value = i < expected.size() ? expected.get(i) : null;
			Object again = i < found.size() ? found.get(i) : null;
			if (feature instanceof EReference reference && reference.isContainment() && value != null && again != null) {
				compare((EObject) value, (EObject) again);
			} else if (isMine(edited, feature) && (value == null || !value.equals(again))) {
				throw UnwritableException.of(edited, feature, value, "it would be read as " + again);
			}
		}
	}

	/** References that nobody has touched may lead to something that has another key now. */
	private boolean isMine(EObject edited, EStructuralFeature feature) {
		return !Features.isKey(feature) || file.node(edited) == null
				|| changed.containsKey(edited) && changed.get(edited).contains(feature);
	}
}
