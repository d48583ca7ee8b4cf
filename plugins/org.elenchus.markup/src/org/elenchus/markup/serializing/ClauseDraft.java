package org.elenchus.markup.serializing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;

/** A clause of an element as it is to be. */
final class ClauseDraft {

	private final AbstractElement unit;
	/** What stands in the text; nothing if the clause is new. */
	private final List<Piece> old;
	/** What it is to say: old pieces, and values. */
	private final Map<String, List<Object>> values = new LinkedHashMap<>();
	private List<Piece> written;

	private ClauseDraft(AbstractElement unit, List<Piece> old, List<Piece> written) {
		this.unit = unit;
		this.old = old;
		this.written = written;
	}

	/** A clause of the text. */
	static ClauseDraft of(Clause clause) {
		ClauseDraft draft = new ClauseDraft(clause.unit(), clause.pieces(), clause.pieces());
		for (Piece piece : clause.pieces()) {
			if (piece.grammar() instanceof Assignment assignment) {
				draft.values.computeIfAbsent(assignment.getFeature(), name -> new ArrayList<>()).add(piece);
			}
		}
		return draft;
	}

	/** A new clause that says the given values. */
	static ClauseDraft of(AbstractElement unit, Map<String, List<Object>> values) {
		ClauseDraft draft = new ClauseDraft(unit, List.of(), null);
		draft.values.putAll(values);
		return draft;
	}

	/** A new clause. */
	static ClauseDraft written(AbstractElement unit, List<Piece> pieces) {
		return new ClauseDraft(unit, List.of(), pieces);
	}

	AbstractElement unit() {
		return unit;
	}

	boolean isNew() {
		return old.isEmpty();
	}

	/** Whether it stands in the text and has nothing to say any more. */
	boolean isEmpty() {
		return !isNew() && !values.isEmpty() && values.values().stream().allMatch(List::isEmpty);
	}

	/** Puts a value in the place of a piece, or nothing if it is null. */
	void replace(Piece piece, Object value) {
		List<Object> all = values(piece);
		int index = all.indexOf(piece);
		all.remove(index);
		if (value != null) {
			all.add(index, value);
		}
		written = null;
	}

	private List<Object> values(Piece piece) {
		return values.get(((Assignment) piece.grammar()).getFeature());
	}

	/** Inserts values of a feature before ({@code behind} 0) or behind (1) another one. */
	void insert(String feature, Piece neighbour, int behind, List<Object> more) {
		List<Object> all = values.get(feature);
		int index = 0;
		while (!isAt(all.get(index), neighbour)) {
			index++;
		}
		all.addAll(index + behind, more);
		written = null;
	}

	private static boolean isAt(Object value, Piece place) {
		return value == place || value instanceof Replacement replacement && replacement.old() == place;
	}

	/** Adds values of a feature that it does not say yet. */
	void add(String feature, List<Object> more) {
		values.put(feature, new ArrayList<>(more));
		written = null;
	}

	/** Whether it can say values of a feature too. */
	boolean takes(String feature, List<Object> more, ValueWriter writer, EObject element) {
		Map<String, List<Object>> all = new LinkedHashMap<>(values);
		all.put(feature, more);
		ElementWriter trial = new ElementWriter(writer, element, all);
		return !isNew() && trial.unit(unit) != null && trial.left() == null;
	}

	/** What it consists of now; nothing if it has nothing to say. */
	List<Piece> write(ValueWriter writer, EObject element) {
		if (written == null) {
			ElementWriter clause = new ElementWriter(writer, element, values);
			boolean empty = values.values().stream().allMatch(List::isEmpty);
			written = empty && ElementEdit.isOptional(unit) ? List.of() : clause.unit(unit);
			if (written == null || clause.left() != null) {
				throw clause.refusal();
			}
			written = recognized(written);
		}
		return written;
	}

	/** The written pieces; old ones where they say the same, from both ends. */
	private List<Piece> recognized(List<Piece> pieces) {
		List<Piece> known = new ArrayList<>(pieces);
		int start = 0;
		int shorter = Math.min(old.size(), pieces.size());
		while (start < shorter && old.get(start).says(pieces.get(start))) {
			known.set(start, old.get(start));
			start++;
		}
		for (int end = 1; end <= shorter - start && old.get(old.size() - end).says(pieces.get(pieces.size() - end)); end++) {
			known.set(pieces.size() - end, old.get(old.size() - end));
		}
		return known;
	}
}
