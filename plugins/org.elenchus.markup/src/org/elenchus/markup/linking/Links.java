package org.elenchus.markup.linking;

import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.model.Block;
import org.elenchus.model.Keyed;

/** Loosens references of a file whose keys are declared elsewhere or otherwise now, so that they are resolved anew. */
final class Links {

	private final URI file;
	private final Predicate<DeclaredKey> changed;

	private Links(URI file, Predicate<DeclaredKey> changed) {
		this.file = file;
		this.changed = changed;
	}

	/** @param blocks those of the file in which there can be such references */
	static void loosen(List<Block> blocks, URI file, Predicate<DeclaredKey> changed) {
		Links links = new Links(file, changed);
		for (Block block : blocks) {
			for (Iterator<EObject> all = block.eAllContents(); all.hasNext();) {
				links.loosen(all.next());
			}
		}
	}

	private void loosen(EObject owner) {
		for (EReference reference : owner.eClass().getEAllReferences()) {
			if (!reference.isContainment() && owner.eIsSet(reference)) {
				loosen(owner, reference);
			}
		}
	}

	private void loosen(EObject owner, EReference reference) {
		if (reference.isMany()) {
			loosenMany(owner, reference);
		} else if (isStale(owner.eGet(reference, false))) {
			owner.eSet(reference, proxy(reference, names(owner, reference).getLast()));
		}
	}

	private void loosenMany(EObject owner, EReference reference) {
		InternalEList<EObject> targets = KeyLinker.list(owner, reference);
		List<INode> names = null;
		for (int i = 0; i < targets.size(); i++) {
			if (isStale(targets.basicGet(i))) {
				names = names == null ? names(owner, reference) : names;
				targets.setUnique(i, proxy(reference, names.get(i)));
			}
		}
	}

	private boolean isStale(Object target) {
		return target instanceof Keyed keyed && keyed.getKey() != null && changed.test(DeclaredKey.of(keyed));
	}

	private static List<INode> names(EObject owner, EReference reference) {
		return NodeModelUtils.findNodesForFeature(owner, reference);
	}

	/** A stand-in for what the text names there, perhaps with an edition's key before it. */
	private EObject proxy(EReference reference, INode name) {
		return KeyLinker.proxy(reference.getEReferenceType(), NodeModelUtils.getTokenText(name), file);
	}
}
