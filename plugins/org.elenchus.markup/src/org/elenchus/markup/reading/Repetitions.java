package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/** Finds what a form says twice though only one can hold: two kinds, two titles. */
final class Repetitions {

	private final EObject element;
	/** As many as the form has features at most, and mostly two or three. */
	private final List<String> said = new ArrayList<>(4);
	private final List<INode> places = new ArrayList<>();

	private Repetitions(EObject element) {
		this.element = element;
	}

	/** The values that come too late, in the order of the text. */
	static List<INode> in(EObject element, ICompositeNode node) {
		Repetitions repetitions = new Repetitions(element);
		repetitions.read(node);
		return repetitions.places;
	}

	private void read(ICompositeNode node) {
		for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			Assignment assignment = Assignments.of(child);
			if (assignment != null && assignment.getOperator().equals("=")) {
				value(assignment.getFeature(), child);
			} else if (child instanceof ICompositeNode part && child.getSemanticElement() == element) {
				read(part);
			}
		}
	}

	private void value(String feature, INode node) {
		if (!said.contains(feature)) {
			said.add(feature);
		} else if (node.getLength() > 0) {
			places.add(node);
		}
	}
}
