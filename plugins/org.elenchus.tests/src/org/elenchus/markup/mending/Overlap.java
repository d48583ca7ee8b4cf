package org.elenchus.markup.mending;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.elenchus.model.edition.Problem.Kind;

/** A paragraph in which forms are meant to end by a brace, inside each other, or by their key, anywhere. */
final class Overlap {

	private static final String[] BRACED = { "{s| ", "{^1| ", "{# ", "{i| ", "{\"q @t| ", "{@t| " };
	private static final int TURNS = 4;

	/** One that ends by its key; others and it open and end at steps. */
	private static final class Form {

		private final String key;
		private final int offset;
		private final int from;
		private int to;

		private Form(String key, int offset, int from) {
			this.key = key;
			this.offset = offset;
			this.from = from;
		}

		private boolean crosses(Form other) {
			return from < other.from && other.from < to && to < other.to || other.from < from && from < other.to && other.to < to;
		}
	}

	private final StringBuilder text = new StringBuilder();
	private final StringBuilder mended = new StringBuilder();
	private final Deque<Form> braced = new ArrayDeque<>();
	private final List<Form> keyed = new ArrayList<>();
	private final List<Form> all = new ArrayList<>();
	private int step;

	/** @param turns what opens or ends, step by step */
	Overlap(List<Integer> turns) {
		turns.forEach(this::turn);
		while (!keyed.isEmpty() || !braced.isEmpty()) {
			turn(TURNS * step + 2 + (keyed.isEmpty() ? 0 : 1));
		}
		text.append("\n\n{source t}\n");
		mended.append("\n\n{source t}\n");
	}

	private void turn(int turn) {
		int which = turn / TURNS;
		switch (turn % TURNS) {
		case 0 -> {
			Form form = open("k" + step);
			keyed.add(form);
			both("{" + form.key + " event| ", "{>" + form.key + " event}");
		}
		case 1 -> {
			braced.push(open(""));
			both(BRACED[which % BRACED.length]);
		}
		case 2 -> {
			if (!braced.isEmpty()) {
				braced.pop().to = step;
				both("}");
			}
		}
		default -> {
			if (!keyed.isEmpty()) {
				Form form = keyed.remove(which % keyed.size());
				form.to = step;
				both("{<" + form.key + "}");
			}
		}
		}
		both(" w" + step++ + " ");
	}

	private Form open(String key) {
		Form form = new Form(key, text.length(), step);
		all.add(form);
		return form;
	}

	private void both(String words) {
		both(words, words);
	}

	private void both(String broken, String whole) {
		text.append(broken);
		mended.append(whole);
	}

	/** With short spans where only long ones can be. */
	String text() {
		return text.toString();
	}

	/** With long ones. */
	String mended() {
		return mended.toString();
	}

	/** What is to be told, in the order of the text: a kind and an offset each. */
	List<String> problems() {
		return all.stream().filter(form -> !form.key.isEmpty())
				.map(form -> (all.stream().anyMatch(form::crosses) ? Kind.CROSSING : Kind.UNCLOSED) + " " + form.offset)
				.toList();
	}
}
