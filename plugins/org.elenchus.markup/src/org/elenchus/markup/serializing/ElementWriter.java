package org.elenchus.markup.serializing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Writes values in the order of the grammar: a part that can be missing is written if it takes a value, one that can be
 * repeated as long as it takes values, and of alternatives the first that takes one.
 */
final class ElementWriter {

	private final ValueWriter writer;
	private final EObject element;
	private final Map<String, List<Object>> values;
	private final Map<String, Integer> taken = new HashMap<>();
	private final List<Piece> out = new ArrayList<>();
	private int count;

	/**
	 * A writer of the given values.
	 *
	 * @param element what the values belong to
	 * @param values  for each feature, by its name, what is to be written; a piece stays as it is
	 */
	ElementWriter(ValueWriter writer, EObject element, Map<String, List<Object>> values) {
		this.writer = writer;
		this.element = element;
		this.values = values;
	}

	/** Writes a unit of a rule once; null if it cannot be written or takes nothing. */
	List<Piece> unit(AbstractElement unit) {
		int start = out.size();
		if (!attempt(unit, true)) {
			return null;
		}
		Group more = RuleShape.repetition(unit);
		if (more != null) {
			write(more);
		}
		return List.copyOf(out.subList(start, out.size()));
	}

	/** Writes a whole rule, which may have nothing to say; null if it cannot be written. */
	List<Piece> whole(AbstractElement rule) {
		return attempt(rule, false) ? out : null;
	}

	/** The name of a feature of which a value is left; null if all are written. */
	String left() {
		return values.keySet().stream().filter(name -> taken(name) < values.get(name).size()).findFirst().orElse(null);
	}

	/** What is to be said about a value that has found no place. */
	UnwritableException refusal() {
		String feature = left();
		if (writer.refusal() != null) {
			return writer.refusal();
		}
		if (feature == null) {
			return UnwritableException.of(element, "cannot be written: something is missing");
		}
		Object value = values.get(feature).get(taken(feature));
		return UnwritableException.of(element, element.eClass().getEStructuralFeature(feature),
				value instanceof Replacement replacement ? replacement.value() : value, "there is no place for it");
	}

	private int taken(String feature) {
		return taken.getOrDefault(feature, 0);
	}

	private boolean write(AbstractElement part) {
		boolean optional = GrammarUtil.isOptionalCardinality(part);
		boolean written = attempt(part, optional);
		while (written && GrammarUtil.isMultipleCardinality(part) && attempt(part, true)) {
			// once more
		}
		return written || optional;
	}

	/** Writes a part once; takes everything back if it does not fit, or takes no value though it has to. */
	private boolean attempt(AbstractElement part, boolean hasToTake) {
		int size = out.size();
		int before = count;
		Map<String, Integer> already = new HashMap<>(taken);
		if (once(part) && (count > before || !hasToTake)) {
			return true;
		}
		out.subList(size, out.size()).clear();
		taken.clear();
		taken.putAll(already);
		count = before;
		return false;
	}

	private boolean once(AbstractElement part) {
		return switch (part) {
		case Keyword keyword -> out.add(new Piece(keyword, null, null, keyword.getValue()));
		case Assignment assignment -> assign(assignment);
		case Group group -> group(group);
		case Alternatives choice -> choice.getElements().stream().anyMatch(branch -> attempt(branch, true))
				|| choice.getElements().stream().anyMatch(branch -> attempt(branch, false));
		case RuleCall call when RuleShape.isFragment(call) -> write(((ParserRule) call.getRule()).getAlternatives());
		case Action action -> true;
		default -> false;
		};
	}

	private boolean assign(Assignment assignment) {
		List<Object> given = values.getOrDefault(assignment.getFeature(), List.of());
		int index = taken(assignment.getFeature());
		if (index == given.size()) {
			return false;
		}
		Piece piece = piece(assignment, given.get(index));
		if (piece == null) {
			return false;
		}
		out.add(piece);
		taken.put(assignment.getFeature(), index + 1);
		count++;
		return true;
	}

	private Piece piece(Assignment assignment, Object value) {
		return switch (value) {
		case Piece known -> known;
		case Replacement replacement -> replacement.like(writer.piece(element, assignment, replacement.value()));
		default -> writer.piece(element, assignment, value);
		};
	}

	/** An optional sign, such as the colon behind a card's key, is written before a choice of words. */
	private boolean group(Group group) {
		Keyword sign = null;
		for (AbstractElement part : group.getElements()) {
			int size = out.size();
			if (!write(part)) {
				return false;
			}
			if (sign != null && part instanceof Alternatives && out.size() > size) {
				out.add(size, new Piece(sign, null, null, sign.getValue()));
			}
			sign = part instanceof Keyword keyword && GrammarUtil.isOptionalCardinality(part) ? keyword : null;
		}
		return true;
	}
}
