package org.elenchus.markup.reading;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.elenchus.markup.linking.Contents;
import org.elenchus.model.Content;
import org.elenchus.model.Document;
import org.elenchus.model.SpanEnd;
import org.elenchus.model.SpanStart;

/** Pairs the starts and ends of long spans: an end belongs to the latest start of its key that has none yet. */
final class Milestones {

	private final Set<Content> single = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<String, Deque<SpanStart>> open = new HashMap<>();
	private boolean loneEnds;

	Milestones(Document document) {
		Contents.visit(document, content -> {
			if (content instanceof SpanStart start) {
				open.computeIfAbsent(start.getKey(), key -> new ArrayDeque<>()).push(start);
			} else if (content instanceof SpanEnd end) {
				close(end);
			}
		});
		open.values().forEach(single::addAll);
	}

	private void close(SpanEnd end) {
		if (open.getOrDefault(end.getKey(), new ArrayDeque<>()).poll() == null) {
			single.add(end);
			loneEnds = true;
		}
	}

	/** Whether there are ends without a start. */
	boolean hasLoneEnds() {
		return loneEnds;
	}

	/** Whether a start has an end, or an end a start. */
	boolean isPaired(Content milestone) {
		return !single.contains(milestone);
	}
}
