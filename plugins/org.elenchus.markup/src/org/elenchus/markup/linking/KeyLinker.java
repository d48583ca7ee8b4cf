package org.elenchus.markup.linking;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.elenchus.model.ElenchusPackage;

/**
 * Links references by key: each becomes a proxy that names the key, and is resolved over the project when somebody asks
 * for it.
 */
final class KeyLinker {

	private KeyLinker() {
	}

	/** Links what stands below a node of the file with the given name. */
	static void link(ICompositeNode node, URI file) {
		for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof ICompositeNode part) {
				link(part, file);
			} else if (child.getGrammarElement() instanceof CrossReference reference) {
				link((ILeafNode) child, reference, file);
			}
		}
	}

	private static void link(ILeafNode leaf, CrossReference element, URI file) {
		EObject owner = leaf.getSemanticElement();
		EReference reference = GrammarUtil.getReference(element, owner.eClass());
		EObject proxy = proxy(reference.getEReferenceType(), leaf.getText(), file);
		if (reference.isMany()) {
			list(owner, reference).addUnique(proxy);
		} else {
			owner.eSet(reference, proxy);
		}
	}

	/** The targets of a reference to many. */
	@SuppressWarnings("unchecked")
	static InternalEList<EObject> list(EObject owner, EReference reference) {
		return (InternalEList<EObject>) owner.eGet(reference);
	}

	/** A stand-in for what declares a key. */
	static EObject proxy(EClass type, String key, URI file) {
		EClass concrete = type.isAbstract() ? ElenchusPackage.Literals.CLAIM_CARD : type;
		InternalEObject proxy = (InternalEObject) EcoreUtil.create(concrete);
		proxy.eSetProxyURI(file.appendFragment(KeyFragments.of(type, key)));
		return proxy;
	}
}
