package org.elenchus.markup.linking;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.AbstractLinkingService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.model.Keyed;

/** Resolves a key over all files of the project. */
public final class KeyLinkingService extends AbstractLinkingService {

	@Override
	public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) {
		ElenchusResource resource = (ElenchusResource) context.eResource();
		Keyed found = resource.keys().find(reference.getEReferenceType(), NodeModelUtils.getTokenText(node));
		return found == null ? List.of() : List.of(found);
	}
}
