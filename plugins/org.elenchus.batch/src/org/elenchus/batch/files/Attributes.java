package org.elenchus.batch.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.Map;

/** What a file is besides its bytes: on Unix mode, owner, group and user's attributes, on Windows the list of who may do what. */
final class Attributes {

	private static final String UNIX = "unix";
	/** The bits of a mode that can be set. */
	private static final int MODE = 07777;
	private static final int OWNER_WRITES = 0200;

	private Attributes() {
	}

	static boolean areUnix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains(UNIX);
	}

	/** Whether this is an ordinary file, and no link to one. */
	static boolean isFile(Path path) {
		return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
	}

	/** @throws IOException if the file is read-only, also for those whom nothing stops, or this user may not write to it */
	static void requireWritable(Path file) throws IOException {
		boolean readOnly = areUnix(file) ? (mode(file) & OWNER_WRITES) == 0
				: Files.readAttributes(file, DosFileAttributes.class).isReadOnly();
		if (readOnly) {
			throw new Obstacle("read-only");
		}
		if (!Files.isWritable(file)) {
			throw new AccessDeniedException(file.toString());
		}
	}

	/** The permissions as a number; 0 where there are none. */
	static int mode(Path file) throws IOException {
		return areUnix(file) ? number(file, "mode") & MODE : 0;
	}

	/** How many names the file has, as far as the system tells. */
	static int links(Path file) throws IOException {
		return areUnix(file) ? number(file, "nlink") : 1;
	}

	/** What the system knows the file by; empty where it has nothing of the kind. */
	static String inode(Path file) throws IOException {
		return areUnix(file) ? Files.getAttribute(file, "unix:ino").toString() : "";
	}

	static void setMode(Path file, int mode) throws IOException {
		if (areUnix(file)) {
			Files.setAttribute(file, "unix:mode", mode);
		}
	}

	/**
	 * Gives a file what another one is.
	 *
	 * @throws IOException if the system does not let us
	 */
	static void copy(Path from, Path to) throws IOException {
		if (areUnix(from)) {
			Map<String, Object> old = Files.readAttributes(from, "unix:mode,uid,gid");
			Map<String, Object> now = Files.readAttributes(to, "unix:uid,gid");
			for (String each : List.of("gid", "uid")) {
				if (!old.get(each).equals(now.get(each))) {
					Files.setAttribute(to, UNIX + ':' + each, old.get(each));
				}
			}
			copyExtended(from, to);
			setMode(to, (int) old.get("mode") & MODE);
		} else {
			copyAccess(from, to);
		}
	}

	private static void copyAccess(Path from, Path to) throws IOException {
		AclFileAttributeView view = Files.getFileAttributeView(from, AclFileAttributeView.class);
		if (view != null) {
			Files.getFileAttributeView(to, AclFileAttributeView.class).setAcl(view.getAcl());
		}
	}

	private static void copyExtended(Path from, Path to) throws IOException {
		if (!Files.getFileStore(from).supportsFileAttributeView(UserDefinedFileAttributeView.class)) {
			return;
		}
		UserDefinedFileAttributeView old = Files.getFileAttributeView(from, UserDefinedFileAttributeView.class);
		UserDefinedFileAttributeView fresh = Files.getFileAttributeView(to, UserDefinedFileAttributeView.class);
		for (String name : old.list()) {
			ByteBuffer value = ByteBuffer.allocate(old.size(name));
			old.read(name, value);
			fresh.write(name, value.flip());
		}
	}

	private static int number(Path file, String name) throws IOException {
		return (int) Files.getAttribute(file, UNIX + ':' + name);
	}
}
