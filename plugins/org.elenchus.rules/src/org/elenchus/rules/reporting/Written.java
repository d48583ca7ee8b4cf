package org.elenchus.rules.reporting;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.text.TextRange;

/** Tells where a thing's particulars are written, for those who want to point to one of them or to change it. */
public final class Written {

	private Written() {
	}

	/** Where the first value of a feature stands in its file, in UTF-16 offsets; empty if the text does not give one. */
	public static Optional<TextRange> at(EObject thing, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(thing, feature).stream().findFirst()
				.map(node -> new TextRange(node.getOffset(), node.getOffset() + node.getLength()));
	}

	/** Whether something that stands on a card stands on one of an edition's file. */
	public static boolean isOnCardOf(Edition edition, EObject thing) {
		return !edition.cards().isEmpty()
				&& EcoreUtil.getRootContainer(edition.cards().getFirst()) == EcoreUtil.getRootContainer(thing);
	}
}
