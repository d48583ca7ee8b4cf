package org.elenchus.markup.linking;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * The files of a project as a resource set. All that they refer to stands in them, so a reference is followed without a look anywhere
 * else, and several threads can follow some at the same time.
 */
public final class ProjectFiles extends ResourceSetImpl {

	private final Map<URI, ElenchusResource> byName = new ConcurrentHashMap<>();

	/** Adds a file under a name that no other one has. */
	public void add(URI name, ElenchusResource file) {
		file.setURI(name);
		byName.put(name, file);
		getResources().add(file);
	}

	/** Takes a file out; whatever refers to it has to be resolved anew. */
	public void remove(ElenchusResource file) {
		byName.remove(file.getURI());
		getResources().remove(file);
	}

	@Override
	public EObject getEObject(URI name, boolean load) {
		ElenchusResource file = byName.get(name.trimFragment());
		return file == null ? null : file.getEObject(name.fragment());
	}
}
