package org.elenchus.markup.linking;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.model.Keyed;

/** Writes down all that a parsed file consists of: its nodes, its objects, and where its references lead. */
final class Snapshot {

	private final StringBuilder out = new StringBuilder();

	private Snapshot() {
	}

	static String of(ElenchusResource file) {
		Snapshot snapshot = new Snapshot();
		snapshot.node(file.root());
		snapshot.object(file.document());
		return snapshot.out.toString();
	}

	private void node(INode node) {
		out.append(node.getClass().getSimpleName()).append(' ').append(node.getTotalOffset()).append('+')
				.append(node.getTotalLength()).append(' ').append(element(node)).append(' ')
				.append(node.getSyntaxErrorMessage() == null ? "" : node.getSyntaxErrorMessage().getMessage()).append('\n');
		if (node instanceof ICompositeNode composite) {
			composite.getChildren().forEach(this::node);
		}
	}

	private static String element(INode node) {
		return node.getGrammarElement() == null ? "-" : EcoreUtil.getURI(node.getGrammarElement()).fragment();
	}

	private void object(EObject object) {
		INode node = NodeModelUtils.getNode(object);
		out.append(object.eClass().getName()).append('@').append(node == null ? -1 : node.getTotalOffset());
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			out.append(' ').append(object.eGet(attribute));
		}
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment()) {
				out.append(' ').append(reference.getName()).append('=');
				targets(object, reference).forEachRemaining(target -> out.append(target(target)).append(','));
			}
		}
		out.append('\n');
		object.eContents().forEach(this::object);
	}

	private static Iterator<?> targets(EObject object, EReference reference) {
		Object value = object.eGet(reference);
		return value instanceof List<?> many ? many.iterator() : value == null ? List.of().iterator() : List.of(value).iterator();
	}

	/** Where a reference leads: the file and the place, or the key that nothing declares. */
	private static String target(Object target) {
		EObject object = (EObject) target;
		if (object.eIsProxy()) {
			return EcoreUtil.getURI(object).fragment();
		}
		Resource file = object.eResource();
		return (file == null ? "nowhere" : file.getURI()) + ":" + NodeModelUtils.getNode(object).getTotalOffset()
				+ ((Keyed) object).getKey();
	}
}
