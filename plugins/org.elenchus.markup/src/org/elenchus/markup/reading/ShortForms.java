package org.elenchus.markup.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.mending.Opener;
import org.elenchus.model.Broken;
import org.elenchus.model.Content;
import org.elenchus.model.Document;
import org.elenchus.model.Fault;
import org.elenchus.model.Passage;
import org.elenchus.model.Span;
import org.elenchus.model.SpanEnd;
import org.elenchus.model.SpanStart;

/**
 * The forms of a text that hold words of the author's, and where each was meant to end: a short span at the end with its key,
 * if there is one that has no start, all others at the braces, which they share anew. Takes time linear in the text.
 */
final class ShortForms {

	private enum Turn {
		OPENS, CLOSES, ENDS
	}

	/** What happens at a place in a paragraph; a brace closes whatever is open. */
	private record Step(Turn turn, ShortForm form) {
	}

	private final Milestones milestones;
	private final Map<String, ShortForm> unclosed = new HashMap<>();
	/** Spans that have their brace, of one paragraph: further away an end with their key means something else. */
	private Map<String, ShortForm> closed = new HashMap<>();
	private List<Step> steps = new ArrayList<>();
	/** Each form at its start, and again at its end if it has one. */
	private final List<ShortForm> places = new ArrayList<>();
	private final List<List<Step>> paragraphs = new ArrayList<>();

	ShortForms(Document document, Milestones milestones) {
		this.milestones = milestones;
		document.getBlocks().forEach(this::paragraph);
		paragraphs.forEach(ShortForms::leaveWhatIsWhole);
		paragraphs.forEach(this::place);
	}

	/** Each at its start, and again at its end if it has one. */
	List<ShortForm> places() {
		return places;
	}

	private void paragraph(Passage block) {
		steps = new ArrayList<>();
		closed = new HashMap<>();
		contents(block);
		paragraphs.add(steps);
	}

	private void contents(Passage passage) {
		for (Content content : passage.getContents()) {
			switch (content) {
			case Broken broken -> broken(broken);
			case SpanStart start -> forget(start.getKey());
			case SpanEnd end -> end(end);
			case Passage form -> form(content, form);
			default -> {
				// holds no words of the author's
			}
			}
		}
	}

	/** A head that is not finished ends its paragraph, so nothing that is read as a form stands in it. */
	private void broken(Broken broken) {
		if (broken.getFault() == Fault.UNCLOSED) {
			Opener opener = new Opener(Leaves.text(NodeModelUtils.getNode(broken)));
			if (opener.hasWords() && !opener.isLong()) {
				unclosed.put(opener.key(), opens(broken));
			}
		}
	}

	private void form(Content content, Passage passage) {
		ShortForm form = opens(content);
		if (content instanceof Span span) {
			closed.put(span.getKey(), form);
		}
		contents(passage);
		steps.add(new Step(Turn.CLOSES, form));
	}

	private ShortForm opens(Content content) {
		ShortForm form = new ShortForm(content);
		steps.add(new Step(Turn.OPENS, form));
		return form;
	}

	/** An end belongs to the latest span of its key; behind another start or end of the key there is none. */
	private void end(SpanEnd end) {
		ShortForm form = forget(end.getKey());
		if (form != null && !milestones.isPaired(end)) {
			form.endBy(end);
			steps.add(new Step(Turn.ENDS, form));
		}
	}

	/** A span that no brace closes lacks an end for certain. */
	private ShortForm forget(String key) {
		ShortForm whole = closed.remove(key);
		ShortForm open = unclosed.remove(key);
		return open == null ? whole : open;
	}

	/** A span that has a brace needs it, unless a form that opens before it in its paragraph has none. */
	private static void leaveWhatIsWhole(List<Step> paragraph) {
		int missing = 0;
		for (Step step : paragraph) {
			ShortForm form = step.form();
			if (step.turn() == Turn.OPENS && form.isUnclosed() && form.end() == null) {
				missing++;
			} else if (step.turn() == Turn.OPENS && !form.isUnclosed() && form.end() != null) {
				if (missing == 0) {
					form.endBy(null);
				} else {
					missing--;
				}
			}
		}
	}

	private void place(List<Step> paragraph) {
		Deque<ShortForm> open = new ArrayDeque<>();
		for (Step step : paragraph) {
			switch (step.turn()) {
			case OPENS -> {
				places.add(step.form());
				if (step.form().end() == null) {
					open.push(step.form());
				}
			}
			case CLOSES -> {
				open.peek().close();
				places.add(open.pop());
			}
			case ENDS -> {
				if (step.form().end() != null) {
					places.add(step.form());
				}
			}
			}
		}
	}
}
