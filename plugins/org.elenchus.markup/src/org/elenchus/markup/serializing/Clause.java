package org.elenchus.markup.serializing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.AbstractElement;

/**
 * A unit of a rule as it stands in the text.
 *
 * @param unit   the unit
 * @param pieces what it consists of, in the order of the text
 */
record Clause(AbstractElement unit, List<Piece> pieces) {

	/** Divides what an element says into clauses. */
	static List<Clause> divide(List<Piece> pieces, RuleShape shape) {
		List<Clause> clauses = new ArrayList<>();
		for (Piece piece : pieces) {
			AbstractElement unit = shape.unit(piece.grammar());
			if (clauses.isEmpty() || clauses.getLast().unit != unit || shape.starts(piece.grammar())) {
				clauses.add(new Clause(unit, new ArrayList<>()));
			}
			clauses.getLast().pieces.add(piece);
		}
		return clauses;
	}
}
