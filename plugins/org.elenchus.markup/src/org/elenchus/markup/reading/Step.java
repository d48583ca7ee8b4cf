package org.elenchus.markup.reading;

import java.util.List;
import java.util.Set;

import org.eclipse.xtext.nodemodel.INode;
import org.elenchus.model.Card;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.Exemption;
import org.elenchus.model.Field;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.text.TextRange;

/**
 * Something in a block that is joined with what other blocks say. Offsets are those of the time at which the block was read; {@code words} are
 * offsets in the author's words of the block.
 */
sealed interface Step {

	/** A part of a claim starts; {@code key} is its key or, if it has none, what it is called in its block. */
	record Start(ClaimElement element, String key, int offset, int words) implements Step {
	}

	/** A part of a claim ends. */
	record End(String key, int offset, int words) implements Step {
	}

	/** A citation, which belongs to the claims that end where it stands. */
	record Cites(Evidence evidence, Set<String> claims) implements Step {

		public Cites {
			claims = Set.copyOf(claims);
		}
	}

	/** An exception for the claims that end where it stands. */
	record Excepts(Exemption exemption, Set<String> claims) implements Step {

		public Excepts {
			claims = Set.copyOf(claims);
		}
	}

	/** A note starts. */
	record NoteStart(List<INode> covers) implements Step {
	}

	/** The note ends. */
	record NoteEnd() implements Step {
	}

	/** A card. */
	record HasCard(Card card) implements Step {
	}

	/** What a claim's card says of it. */
	record SaysOfClaim(ClaimCard card, TextRange key, List<Evidence> evidence, List<String> counters) implements Step {
	}

	/** A particular of a name that nobody knows. */
	record Unknown(Field field, INode name) implements Step {
	}
}
