package org.elenchus.markup.serializing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;

/** Finds out what an element that stands in the text is to say now, clause by clause. */
final class ElementEdit {

	private final EditContext context;
	private final EObject element;
	private final RuleShape shape;
	private final List<Piece> before;
	private final List<ClauseDraft> drafts = new ArrayList<>();
	private final Map<Piece, ClauseDraft> draftOf = new IdentityHashMap<>();
	/** New values that no clause takes yet. */
	private final Map<String, List<Object>> loose = new LinkedHashMap<>();

	ElementEdit(EditContext context, EObject element) {
		ICompositeNode node = context.file().node(element);
		this.context = context;
		this.element = element;
		this.before = context.file().pieces(node);
		if (before.isEmpty()) {
			throw UnwritableException.of(element, "cannot be edited in place: it says nothing yet");
		}
		this.shape = context.shape(context.file().rule(node));
		Clause.divide(before, shape).forEach(this::read);
	}

	private void read(Clause clause) {
		ClauseDraft draft = ClauseDraft.of(clause);
		drafts.add(draft);
		clause.pieces().forEach(piece -> draftOf.put(piece, draft));
	}

	/**
	 * The edits for the changes of some features.
	 *
	 * @throws UnwritableException if the rule by which the element was read cannot say that
	 */
	Patch changes(Collection<? extends EStructuralFeature> features) {
		features.forEach(this::change);
		place();
		List<Piece> now = new ArrayList<>();
		LayoutOfElement layout = new LayoutOfElement(context.file(), element, before);
		for (ClauseDraft draft : drafts) {
			List<Piece> pieces = draft.write(context.writer(), element);
			if (draft.isNew() && shape.isParticular(draft.unit(), element.eClass())) {
				layout.startsLine(pieces.getFirst());
			}
			now.addAll(pieces);
		}
		return layout.edits(now);
	}

	private void change(EStructuralFeature feature) {
		List<Object> values = Features.values(context.file().resource(), element, feature);
		List<Piece> old = before.stream().filter(piece -> piece.sets(feature)).toList();
		if (!feature.isMany() && !values.isEmpty() && !old.isEmpty()) {
			old = List.of(old.getLast());
		}
		int[] kept = Matching.of(old.stream().map(context::stable).toList(), values);
		int from = 0;
		int start = 0;
		for (int i = 0; i <= kept.length; i++) {
			int end = i == kept.length ? old.size() : kept[i];
			if (end >= 0) {
				gap(feature, old, from, end, values.subList(start, i));
				from = end + 1;
				start = i + 1;
			}
		}
	}

	/** Puts values in the place of the old ones {@code from} to {@code end}, between two that stay. */
	private void gap(EStructuralFeature feature, List<Piece> old, int from, int end, List<Object> values) {
		int pairs = Math.min(end - from, values.size());
		for (int i = 0; i < end - from; i++) {
			Piece piece = old.get(from + i);
			context.leaves(piece);
			draftOf.get(piece).replace(piece, i < pairs ? new Replacement(piece, values.get(i)) : null);
		}
		List<Object> more = values.subList(pairs, values.size());
		if (more.isEmpty()) {
			return;
		}
		Piece neighbour = from + pairs > 0 ? old.get(from + pairs - 1) : end < old.size() ? old.get(end) : null;
		if (neighbour == null) {
			loose.put(feature.getName(), more);
		} else {
			insert(feature, more, neighbour, from + pairs > 0 ? 1 : 0);
		}
	}

	/** Inserts values before or behind a neighbour: into its clause if that is a list, else as clauses of their own. */
	private void insert(EStructuralFeature feature, List<Object> values, Piece neighbour, int behind) {
		ClauseDraft draft = draftOf.get(neighbour);
		if (shape.lists(draft.unit(), feature)) {
			draft.insert(feature.getName(), neighbour, behind, values);
			return;
		}
		if (!isOptional(draft.unit())) {
			throw UnwritableException.of(element, feature, values.getFirst(), "there is no place for it");
		}
		List<ClauseDraft> added = new ArrayList<>();
		for (Object value : values) {
			added.add(ClauseDraft.of(draft.unit(), Map.of(feature.getName(), List.of(value))));
		}
		drafts.addAll(drafts.indexOf(draft) + behind, added);
	}

	/** Finds places for loose values: in clauses that can take them, else as new clauses. */
	private void place() {
		for (String name : List.copyOf(loose.keySet())) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			drafts.stream().filter(draft -> shape.sets(draft.unit(), feature) && draft.takes(name, loose.get(name), context.writer(), element))
					.findFirst().ifPresent(draft -> draft.add(name, loose.remove(name)));
		}
		ElementWriter clauses = new ElementWriter(context.writer(), element, loose);
		for (AbstractElement unit : shape.units()) {
			List<Piece> pieces = clauses.left() == null ? null : clauses.unit(unit);
			while (pieces != null) {
				drafts.add(place(unit), ClauseDraft.written(unit, pieces));
				pieces = clauses.left() == null ? null : clauses.unit(unit);
			}
		}
		if (clauses.left() != null) {
			throw clauses.refusal();
		}
		exchangeSigns();
	}

	/** A sign that stands where nothing else does, such as that of a claim without a key, goes when something comes, and comes back when it goes. */
	private void exchangeSigns() {
		drafts.removeIf(draft -> draft.unit() instanceof Keyword && drafts.stream().anyMatch(other -> other.isNew() && isInstead(draft.unit(), other)));
		for (int i = 0; i < drafts.size(); i++) {
			ClauseDraft draft = drafts.get(i);
			if (draft.isEmpty()) {
				int place = i;
				shape.units().stream().filter(unit -> unit instanceof Keyword && isInstead(unit, draft)).findFirst().ifPresent(
						sign -> drafts.set(place, ClauseDraft.written(sign, List.of(new Piece(sign, null, null, ((Keyword) sign).getValue())))));
			}
		}
	}

	private static boolean isInstead(AbstractElement sign, ClauseDraft draft) {
		return sign != draft.unit() && sign.eContainer() instanceof Alternatives choice && choice == draft.unit().eContainer()
				&& choice.getCardinality() == null;
	}

	/** Behind the last clause that does not come later in the grammar. */
	private int place(AbstractElement unit) {
		int place = 0;
		for (int i = 0; i < drafts.size(); i++) {
			if (shape.order(drafts.get(i).unit()) <= shape.order(unit)) {
				place = i + 1;
			}
		}
		return place;
	}

	/** Whether a unit can be left out. */
	static boolean isOptional(AbstractElement unit) {
		return GrammarUtil.isOptionalCardinality(unit) || unit.eContainer() instanceof Alternatives;
	}
}
