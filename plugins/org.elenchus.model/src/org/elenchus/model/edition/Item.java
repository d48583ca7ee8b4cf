package org.elenchus.model.edition;

import org.elenchus.model.Apparatus;
import org.elenchus.model.Citation;
import org.elenchus.model.Doubt;
import org.elenchus.model.Gap;
import org.elenchus.model.Mark;
import org.elenchus.model.Mention;
import org.elenchus.model.Note;

/**
 * What a reader meets while going through a text, one thing after the other. Claims can overlap and so are milestones;
 * the other pairs are nested.
 */
public sealed interface Item {

	/** Words of the author; {@code text} has no markup and no escapes, {@code start} is its place in the file. */
	record Words(String text, int start) implements Item {
	}

	/** From here on the words belong to claim {@code key}. */
	record ClaimStart(String key) implements Item {
	}

	/** Up to here the words belong to claim {@code key}. */
	record ClaimEnd(String key) implements Item {
	}

	/** A citation. */
	record Cited(Citation citation) implements Item {
	}

	/** From here on the words name a source: the one with the key {@code sourceKey}, known or not. */
	record MentionStart(Mention mention, String sourceKey) implements Item {
	}

	/** Up to here the words name a source. */
	record MentionEnd() implements Item {
	}

	/** From here on the words are marked, with the editor's reason if he gives one; empty if he does not. */
	record MarkStart(Mark mark, String reason) implements Item {

		/** Without a reason. */
		public MarkStart(Mark mark) {
			this(mark, "");
		}
	}

	/** Up to here the words are marked. */
	record MarkEnd(Mark mark) implements Item {
	}

	/** From here on the words lead to an address. */
	record LinkStart(String address) implements Item {
	}

	/** Up to here the words lead to an address. */
	record LinkEnd() implements Item {
	}

	/** From here on witnesses have other words. */
	record ApparatusStart(Apparatus apparatus) implements Item {
	}

	/** Up to here witnesses have other words; these are told there. */
	record ApparatusEnd(Apparatus apparatus) implements Item {
	}

	/** Words of the author's are lost. */
	record Lost(Gap gap) implements Item {
	}

	/** Words that the editor supplies. */
	record Inserted(String text) implements Item {
	}

	/** The editor doubts the words before. */
	record Doubted(Doubt doubt) implements Item {
	}

	/** A heading starts; level 1 is the highest. */
	record HeadingStart(int level) implements Item {
	}

	/** The heading ends. */
	record HeadingEnd() implements Item {
	}

	/** A note is referred to. */
	record NoteReference(Note note) implements Item {

		public String label() {
			return note.getLabel();
		}
	}

	/** The body of a note starts. */
	record NoteStart(Note note) implements Item {

		public String label() {
			return note.getLabel();
		}
	}

	/** The body of the note ends. */
	record NoteEnd() implements Item {
	}
}
