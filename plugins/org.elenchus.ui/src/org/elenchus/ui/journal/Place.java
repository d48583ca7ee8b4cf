package org.elenchus.ui.journal;

import java.net.URI;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/**
 * Where a text's file is.
 *
 * @param path in the workspace; empty for a file outside
 * @param uri in the file system; of a linked file, what the link leads to
 */
public record Place(String path, String uri) {

	static Place of(IFileBuffer buffer) {
		IPath location = buffer.getLocation();
		boolean inWorkspace = location != null && location.segmentCount() > 1 && workspace().getFile(location).exists();
		return new Place(inWorkspace ? location.toString() : "", buffer.getFileStore().toURI().toString());
	}

	/** The file's name without its folders. */
	public String name() {
		String all = shown();
		return all.substring(all.lastIndexOf('/') + 1);
	}

	/** What a user knows the file by. */
	public String shown() {
		return path.isEmpty() ? decoded() : path.substring(1);
	}

	private String decoded() {
		try {
			String decoded = URI.create(uri).getPath();
			return decoded == null ? uri : decoded;
		} catch (IllegalArgumentException e) {
			return uri;
		}
	}

	/** The file in the workspace; {@code null} if it is outside, gone, or its project closed. */
	public IFile file() {
		IPath full = IPath.fromPortableString(path);
		IFile file = full.segmentCount() > 1 ? workspace().getFile(full) : null;
		return file != null && file.exists() ? file : null;
	}

	/** The file in the file system, whether it is there or not; {@code null} if the place is none. */
	public IFileStore store() {
		try {
			return EFS.getStore(URI.create(uri));
		} catch (CoreException | IllegalArgumentException e) {
			return null;
		}
	}

	private static IWorkspaceRoot workspace() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}
}
