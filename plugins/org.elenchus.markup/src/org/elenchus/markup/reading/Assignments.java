package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Tells which nodes gave an object its values. Xtext can tell it too, by climbing through the grammar for each node; here
 * each place of the grammar is looked up once, for a long text asks a hundred thousand times.
 */
final class Assignments {

	/** By place in the grammar: the assignment around it, if there is one. */
	private static final Map<EObject, Optional<Assignment>> AROUND = new ConcurrentHashMap<>();

	private Assignments() {
	}

	/** The assignment that a node stands for; null if it stands for none. */
	static Assignment of(INode node) {
		EObject place = node.getGrammarElement();
		if (place == null) {
			return null;
		}
		Optional<Assignment> known = AROUND.get(place);
		return (known != null ? known : lookUp(place)).orElse(null);
	}

	private static Optional<Assignment> lookUp(EObject place) {
		return AROUND.computeIfAbsent(place, one -> Optional.ofNullable(GrammarUtil.containingAssignment(one)));
	}

	/** The nodes that gave {@code feature} of {@code object} its values, in the order of the text. */
	static List<INode> nodes(EObject object, EStructuralFeature feature) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		List<INode> found = new ArrayList<>(1);
		if (node != null) {
			collect(object, node, feature.getName(), found);
		}
		return found;
	}

	private static void collect(EObject object, ICompositeNode node, String feature, List<INode> found) {
		for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			Assignment assignment = of(child);
			if (assignment == null && child instanceof ICompositeNode part && part.getSemanticElement() == object) {
				collect(object, part, feature, found);
			} else if (assignment != null && assignment.getFeature().equals(feature)) {
				found.add(child);
			}
		}
	}
}
