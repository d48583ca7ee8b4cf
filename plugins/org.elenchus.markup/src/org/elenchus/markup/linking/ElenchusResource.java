package org.elenchus.markup.linking;

import java.io.StringReader;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;
import org.elenchus.model.Document;

/** A file of an edition as Xtext's resource. */
public final class ElenchusResource extends LazyLinkingResource {

	private ProjectKeys keys = new ProjectKeys(() -> List.of(this));

	/** The keys that this file can refer to; its own unless it belongs to a project. */
	public ProjectKeys keys() {
		return keys;
	}

	public void join(ProjectKeys project) {
		keys = project;
	}

	/** Takes {@code text} as the file's content. No character is lost, not even one that no encoding can write. */
	public void read(String text) {
		clearInternalState();
		updateInternalState(getParser().parse(new StringReader(text)));
		isLoaded = true;
	}

	/** Does nothing: a key that leads nowhere is the reader's to tell, and Xtext's list of errors is slow when it is long. */
	@Override
	protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> reference) {
		// the reader tells
	}

	/** Does nothing, for there is no error to take back. */
	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
		// nothing was added
	}

	/** What the file consists of. */
	public Document document() {
		return (Document) getContents().get(0);
	}
}
