package org.elenchus.markup.serializing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ParserRule;

/**
 * What the edits of one change share.
 *
 * @param file      the file before the change
 * @param writer    writes what is new
 * @param rewritten elements whose rule cannot say what they are to say, so that they are written anew
 * @param leaving   elements that do not stay where they stand in the text
 * @param shapes    the rules that have been looked at
 */
record EditContext(ParsedText file, ValueWriter writer, Set<EObject> rewritten, Set<EObject> leaving,
		Map<ParserRule, RuleShape> shapes) {

	EditContext(ParsedText file, ValueWriter writer) {
		this(file, writer, new HashSet<>(), new HashSet<>(), new HashMap<>());
	}

	/** What a rule consists of. */
	RuleShape shape(ParserRule rule) {
		return shapes.computeIfAbsent(rule, RuleShape::new);
	}

	/** The value of a piece, or something that equals no value if it cannot stay as it is. */
	Object stable(Piece piece) {
		return rewritten.contains(piece.value()) ? piece : piece.value();
	}

	/** Takes note that what a piece says does not stay. */
	void leaves(Piece piece) {
		if (piece.value() instanceof EObject element) {
			leaving.add(element);
		}
	}
}
