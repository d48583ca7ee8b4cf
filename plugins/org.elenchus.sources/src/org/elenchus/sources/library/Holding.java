package org.elenchus.sources.library;

import java.util.Optional;

import org.elenchus.sources.text.FullText;
import org.elenchus.sources.text.Spelling;

/** A full text that a source's card names. */
public sealed interface Holding {

	/** Its words, indexed; empty if they cannot be had. */
	Optional<FullText> text(Spelling spelling);

	/** A file that can be read. */
	non-sealed interface Held extends Holding {
	}

	/** Nothing that can be read, and why not. */
	record Missing(Reason reason) implements Holding {

		@Override
		public Optional<FullText> text(Spelling spelling) {
			return Optional.empty();
		}
	}

	/** Why a full text cannot be read. */
	enum Reason {
		/** There is no such file. */
		ABSENT,
		/** The path leads out of the project's folder, or into a hidden one. */
		OUTSIDE,
		/** It is no file of text. */
		NO_TEXT,
		/** It is larger than {@link FolderLibrary#LARGEST}. */
		TOO_LARGE,
		/** The file system does not give it. */
		REFUSED
	}
}
