package org.elenchus.model.edition;

import java.util.List;

import org.elenchus.model.ParagraphKind;
import org.elenchus.model.ParagraphStart;

/**
 * What a paragraph is.
 *
 * @param layers    from the outside inwards: in a quotation, in a list; nothing for a plain paragraph
 * @param header    whether the first line of a table names its columns
 * @param continued whether it goes on with what the paragraph before it is: the same item, cell or quotation
 */
public record Role(List<Layer> layers, boolean header, boolean continued) {

	/** So many things stand in each other at most, and so deep a list is: no printed book needs more. */
	public static final int DEEPEST = 9;
	/** A plain paragraph. */
	public static final Role PLAIN = new Role(List.of(), false, false);

	/**
	 * One of the things that a paragraph is.
	 *
	 * @param kind  what it is
	 * @param level how deep it stands in others of its kind, from 1
	 */
	public record Layer(ParagraphKind kind, int level) {
	}

	public Role {
		layers = List.copyOf(layers);
	}

	/** The role that a paragraph's start gives it; what is deeper than {@link #DEEPEST} is left out. */
	public static Role of(ParagraphStart start) {
		return new Role(start.getLayers().stream().limit(DEEPEST).map(layer -> new Layer(layer.getKind(), Math.clamp(layer.getLevel(), 1, DEEPEST))).toList(),
				start.isHeader(), start.isContinued());
	}

	/** Whether it is of a kind, be that inside another one. */
	public boolean is(ParagraphKind kind) {
		return layers.stream().anyMatch(layer -> layer.kind() == kind);
	}
}
