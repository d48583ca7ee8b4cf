package org.elenchus.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Where an export goes. What an exporter opens it closes. */
public interface ExportTarget {

	/**
	 * Opens the file of a format that is one file.
	 *
	 * @throws IllegalStateException if it goes to a folder
	 */
	OutputStream open() throws IOException;

	/**
	 * Opens a file of a format that is a folder. Folders in between are made.
	 *
	 * @param path its path in the folder, its parts parted by {@code /}
	 * @throws IllegalArgumentException if the path is none, leads out of the folder, or was opened before
	 * @throws IllegalStateException    if it goes to one file
	 */
	OutputStream open(String path) throws IOException;

	/** One file, whose bytes go to {@code out}, which stays open. */
	static ExportTarget to(OutputStream out) {
		return new ExportTarget() {

			@Override
			public OutputStream open() {
				return new FilterOutputStream(out) {

					@Override
					public void write(byte[] bytes, int start, int length) throws IOException {
						out.write(bytes, start, length);
					}

					@Override
					public void close() throws IOException {
						flush();
					}
				};
			}

			@Override
			public OutputStream open(String path) {
				throw new IllegalStateException("a folder's file " + path + " for a format that is one file");
			}
		};
	}
}
