package org.elenchus.ui.builder;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.elenchus.sources.library.Desk;

/**
 * The editions of a project: the files whose names belong to the content type, in no hidden or derived folder. Files
 * that are not on a disk of this machine are left out.
 */
final class EditionFiles {

	private static final String CONTENT_TYPE = "org.elenchus.markup.content";

	private static final String FULL_TEXT = "txt";

	private final Path base;
	private final Map<String, IFile> files = new TreeMap<>();

	private EditionFiles(Path base) {
		this.base = base;
	}

	static EditionFiles of(IProject project) throws CoreException {
		EditionFiles editions = new EditionFiles(project.getLocation().toPath());
		project.accept(editions::visit);
		return editions;
	}

	/**
	 * Whether an edition, a text that may be the full text of a source or a desk's mark is among the resources that {@code delta}
	 * speaks of, and more than its markers changed.
	 */
	static boolean changed(IResourceDelta delta) throws CoreException {
		boolean[] found = new boolean[1];
		delta.accept(node -> {
			boolean counts = isEdition(node.getResource()) || FULL_TEXT.equals(node.getResource().getFileExtension())
					|| Desk.MARK.equals(node.getResource().getName());
			found[0] |= counts && node.getFlags() != IResourceDelta.MARKERS;
			return !found[0] && enters(node.getResource());
		});
		return found[0];
	}

	/** The project's folder, which the paths are relative to. */
	Path base() {
		return base;
	}

	List<Path> paths() {
		return files.keySet().stream().map(Path::of).toList();
	}

	/** The file that a text or a reason came from. */
	IFile at(String location) {
		return files.get(location);
	}

	private boolean visit(IResource resource) {
		if (isEdition(resource) && resource.getLocation() != null) {
			files.put(location(resource), (IFile) resource);
		}
		return enters(resource);
	}

	/** The name of a file on a disk of this machine, as messages show it. */
	static String location(IResource resource) {
		Path base = resource.getProject().getLocation().toPath();
		Path path = resource.getLocation().toPath();
		Path inside = path.startsWith(base) ? base.relativize(path) : path;
		return inside.toString().replace(inside.getFileSystem().getSeparator(), "/");
	}

	private static boolean enters(IResource resource) {
		boolean hidden = resource.getType() == IResource.FOLDER && resource.getName().startsWith(".");
		return !hidden && !resource.isDerived();
	}

	private static boolean isEdition(IResource resource) {
		IContentType type = Platform.getContentTypeManager().getContentType(CONTENT_TYPE);
		return resource.getType() == IResource.FILE && !resource.isDerived() && type.isAssociatedWith(resource.getName());
	}
}
