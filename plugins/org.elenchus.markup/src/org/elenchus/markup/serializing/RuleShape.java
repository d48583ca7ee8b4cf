package org.elenchus.markup.serializing;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * What a rule of the grammar consists of. Its <em>units</em> are what can come and go as a whole, such as the word
 * {@code title} with its value, and what always stands there.
 */
final class RuleShape {

	/** For each keyword and assignment the unit to which it belongs. */
	private final Map<EObject, AbstractElement> units = new IdentityHashMap<>();
	/** What is called more than once. */
	private final Set<EObject> repeated = new HashSet<>();
	private final Map<AbstractElement, Integer> order = new IdentityHashMap<>();
	/** The keyword or assignment that a unit starts with. */
	private final Map<AbstractElement, AbstractElement> starts = new IdentityHashMap<>();

	RuleShape(ParserRule rule) {
		read(rule.getAlternatives(), null);
	}

	private void read(AbstractElement element, AbstractElement unit) {
		switch (element) {
		case Alternatives choice -> choice.getElements().forEach(branch -> read(branch, unit == null ? branch(branch) : unit));
		case Group group -> {
			AbstractElement inner = unit == null && GrammarUtil.isOptionalCardinality(group) ? group : unit;
			AbstractElement last = null;
			for (AbstractElement part : group.getElements()) {
				read(part, inner == null && part == repetition(last) ? last : inner);
				last = part;
			}
		}
		case RuleCall call when isFragment(call) -> read(((ParserRule) call.getRule()).getAlternatives(), unit);
		case Action action -> {
			// says nothing
		}
		default -> leaf(element, unit == null ? element : unit);
		}
	}

	/** A branch is a unit; a branch that is itself a choice has units of its own. */
	private static AbstractElement branch(AbstractElement branch) {
		return branch instanceof Alternatives || branch instanceof RuleCall call && isFragment(call) ? null : branch;
	}

	static boolean isFragment(RuleCall call) {
		return call.getRule() instanceof ParserRule rule && rule.isFragment();
	}

	private void leaf(AbstractElement leaf, AbstractElement unit) {
		if (units.put(leaf, unit) != null) {
			repeated.add(leaf);
		}
		order.putIfAbsent(unit, order.size());
		starts.putIfAbsent(unit, leaf);
	}

	/** The part of a rule behind another one that repeats it, such as a comma with one more name; null if there is none. */
	static Group repetition(AbstractElement part) {
		return part instanceof Assignment first && EcoreUtil2.getNextSibling(part) instanceof Group next
				&& GrammarUtil.isMultipleCardinality(next) && next.getElements().getLast() instanceof Assignment again
				&& again.getFeature().equals(first.getFeature()) ? next : null;
	}

	AbstractElement unit(AbstractElement leaf) {
		return units.get(leaf);
	}

	int order(AbstractElement unit) {
		return order.get(unit);
	}

	boolean starts(AbstractElement leaf) {
		return starts.get(units.get(leaf)) == leaf;
	}

	/** All units in the order of the grammar. */
	List<AbstractElement> units() {
		return order.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
	}

	/** Whether a unit gives the feature a value. */
	boolean sets(AbstractElement unit, EStructuralFeature feature) {
		return !places(unit, feature).isEmpty();
	}

	/** Whether one unit gives the feature several values, such as names with commas between them. */
	boolean lists(AbstractElement unit, EStructuralFeature feature) {
		List<EObject> places = places(unit, feature);
		return places.size() > 1 || places.stream().anyMatch(place -> repeated.contains(place) || isRepeated(place, unit));
	}

	private static boolean isRepeated(EObject place, AbstractElement unit) {
		EObject element = place;
		while (element != unit && element instanceof AbstractElement one && !GrammarUtil.isMultipleCardinality(one)) {
			element = element.eContainer();
		}
		return element != unit && element instanceof AbstractElement;
	}

	/** The assignments of a unit that give the feature a value. */
	private List<EObject> places(AbstractElement unit, EStructuralFeature feature) {
		return units.entrySet().stream().filter(entry -> entry.getValue() == unit).map(Map.Entry::getKey)
				.filter(leaf -> leaf instanceof Assignment one && one.getFeature().equals(feature.getName())).toList();
	}

	/** Whether a unit of a card is a particular, which can have a line of its own, and no part of the head. */
	boolean isParticular(AbstractElement unit, EClass card) {
		return switch (starts.get(unit)) {
		case Keyword keyword -> unit instanceof Group && Character.isLetter(keyword.getValue().charAt(0));
		case Assignment assignment -> card.getEStructuralFeature(assignment.getFeature()) instanceof EReference reference
				&& reference.isContainment();
		default -> false;
		};
	}
}
