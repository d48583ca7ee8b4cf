package org.elenchus.markup.reading;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.Content;
import org.elenchus.model.Document;
import org.elenchus.model.edition.Problem.Kind;

/**
 * Short spans that were meant to end by their key, as only long ones do. Each is told of at its opener alone: not at that end,
 * and not at a form around it that has its brace once the span needs none.
 */
final class NamedEnds {

	private final Map<Content, Kind> openers = new IdentityHashMap<>();
	private final Set<Content> toldElsewhere = Collections.newSetFromMap(new IdentityHashMap<>());

	NamedEnds(Document document, Milestones milestones) {
		if (milestones.hasLoneEnds()) {
			List<ShortForm> places = new ShortForms(document, milestones).places();
			markCrossing(places);
			markCrossing(places.reversed());
			places.forEach(this::tell);
		}
	}

	/** Marks each form that ends while one is open that opened later; which of its two ends it starts with depends on the direction. */
	private static void markCrossing(List<ShortForm> places) {
		Deque<ShortForm> open = new ArrayDeque<>();
		Set<ShortForm> begun = new HashSet<>();
		Set<ShortForm> over = new HashSet<>();
		for (ShortForm form : places) {
			if (form.end() == null && !form.isClosing()) {
				continue;
			}
			if (begun.add(form)) {
				open.push(form);
			} else {
				over.add(form);
				if (open.peek() != form) {
					form.cross();
				}
				while (over.contains(open.peek())) {
					open.pop();
				}
			}
		}
	}

	private void tell(ShortForm form) {
		if (form.end() != null) {
			openers.put(form.opener(), form.isCrossing() ? Kind.CROSSING : Kind.UNCLOSED);
			toldElsewhere.add(form.end());
		} else if (form.isUnclosed() && form.isClosing()) {
			toldElsewhere.add(form.opener());
		}
	}

	/** What is wrong with a short form if it was meant to end by its key. */
	Optional<Kind> problem(Content opener) {
		return Optional.ofNullable(openers.get(opener));
	}

	/** Whether something that lacks its counterpart is part of a mistake that is told at another place. */
	boolean isToldElsewhere(Content content) {
		return toldElsewhere.contains(content);
	}
}
