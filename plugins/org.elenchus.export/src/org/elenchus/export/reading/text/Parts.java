package org.elenchus.export.reading.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.elenchus.model.ParagraphKind;
import org.elenchus.model.edition.Role;

/**
 * Puts paragraphs into what they stand in: items into their lists, what a quotation says into one. Neighbours share what they stand in, but for the
 * innermost: there each starts another one, unless it says that it goes on.
 */
final class Parts {

	/** Something that is still open: its parts, and what it is; null for a list around its items. */
	private record Open(ParagraphKind kind, List<Part> parts) {
	}

	private final List<Part> top = new ArrayList<>();
	private final List<Open> open = new ArrayList<>();
	/** The rows of the table that the paragraph before is; null if it is none. */
	private List<List<List<Block>>> table;

	/** The parts of a text. */
	static List<Part> of(List<Block> blocks) {
		Parts parts = new Parts();
		blocks.forEach(parts::add);
		return parts.top;
	}

	private void add(Block block) {
		List<ParagraphKind> path = path(block.role());
		boolean continued = block.role().continued() && goOn(path);
		if (!continued) {
			enter(path);
		}
		if (!block.role().is(ParagraphKind.TABLE)) {
			table = null;
			inner().add(new Part.Single(block));
		} else if (continued && table != null) {
			Cells.goOn(table, block);
		} else {
			table = Cells.of(block);
			inner().add(new Part.Table(block.role().header(), table));
		}
	}

	/** What a paragraph stands in, from the outside; an item of the second level stands in two. */
	private static List<ParagraphKind> path(Role role) {
		List<ParagraphKind> path = new ArrayList<>();
		for (Role.Layer layer : role.layers()) {
			switch (layer.kind()) {
			case QUOTE, EPIGRAPH, ITEM -> path.addAll(Collections.nCopies(layer.level(), layer.kind()));
			default -> {
				// says what the paragraph is itself
			}
			}
		}
		return path;
	}

	/** Goes on with what is open, and closes what stands deeper than the paragraph; false if something else is open. */
	private boolean goOn(List<ParagraphKind> path) {
		int depth = 0;
		for (ParagraphKind kind : path) {
			depth += depth < open.size() && open.get(depth).kind() == null ? 1 : 0;
			if (depth == open.size() || open.get(depth++).kind() != kind) {
				return false;
			}
		}
		open.subList(depth, open.size()).clear();
		return true;
	}

	/** Closes what the paragraph does not stand in, and opens what it does. */
	private void enter(List<ParagraphKind> path) {
		int shared = 0;
		int depth = 0;
		while (shared < path.size() - 1 && depth < open.size() && (open.get(depth).kind() == null || open.get(depth).kind() == path.get(shared))) {
			shared += open.get(depth++).kind() == null ? 0 : 1;
		}
		boolean sameList = depth < open.size() && open.get(depth).kind() == null && !path.isEmpty() && path.get(shared) == ParagraphKind.ITEM;
		open.subList(sameList ? depth + 1 : depth, open.size()).clear();
		path.subList(shared, path.size()).forEach(this::open);
	}

	private void open(ParagraphKind kind) {
		if (kind == ParagraphKind.ITEM && (open.isEmpty() || open.getLast().kind() != null)) {
			List<Part> items = new ArrayList<>();
			inner().add(new Part.Items(items));
			open.add(new Open(null, items));
		}
		List<Part> parts = new ArrayList<>();
		inner().add(new Part.Container(kind, parts));
		open.add(new Open(kind, parts));
	}

	private List<Part> inner() {
		return open.isEmpty() ? top : open.getLast().parts();
	}
}
