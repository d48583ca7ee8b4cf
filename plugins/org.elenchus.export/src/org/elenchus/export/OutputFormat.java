package org.elenchus.export;

import java.util.List;

/**
 * A format that editions can be written in.
 *
 * @param name      its name as users type it, such as {@code html}
 * @param ending    how names of its files end, without a dot; empty if it is a folder
 * @param mediaType what it is, as the registry of media types has it; empty if it is a folder
 * @param isFolder  whether it is a folder of files, or else one file
 * @param options   what users can choose in it
 */
public record OutputFormat(String name, String ending, String mediaType, boolean isFolder, List<Option<?>> options) {

	public OutputFormat {
		options = List.copyOf(options);
	}

	/** A format that is one file. */
	public static OutputFormat file(String name, String ending, String mediaType, Option<?>... options) {
		return new OutputFormat(name, ending, mediaType, false, List.of(options));
	}

	/** A format that is a folder of files. */
	public static OutputFormat folder(String name, Option<?>... options) {
		return new OutputFormat(name, "", "", true, List.of(options));
	}
}
