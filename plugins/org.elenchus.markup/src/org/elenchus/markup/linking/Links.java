package org.elenchus.markup.linking;

import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.elenchus.model.Document;
import org.elenchus.model.Keyed;

/** Loosens references of a file whose keys are declared elsewhere or otherwise now, so that they are resolved anew. */
final class Links {

	private final URI file;
	private final Set<DeclaredKey> changed;

	private Links(URI file, Set<DeclaredKey> changed) {
		this.file = file;
		this.changed = changed;
	}

	static void loosen(Document document, URI file, Set<DeclaredKey> changed) {
		Links links = new Links(file, changed);
		for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
			links.loosen(all.next());
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
		if (!reference.isMany()) {
			if (isStale(owner.eGet(reference, false))) {
				owner.eSet(reference, proxy(reference, (Keyed) owner.eGet(reference, false)));
			}
			return;
		}
		InternalEList<EObject> targets = KeyLinker.list(owner, reference);
		for (int i = 0; i < targets.size(); i++) {
			EObject target = targets.basicGet(i);
			if (isStale(target)) {
				targets.setUnique(i, proxy(reference, (Keyed) target));
			}
		}
	}

	private boolean isStale(Object target) {
		return target instanceof Keyed keyed && changed.contains(DeclaredKey.of(keyed));
	}

	private EObject proxy(EReference reference, Keyed target) {
		return KeyLinker.proxy(reference.getEReferenceType(), target.getKey(), file);
	}
}
