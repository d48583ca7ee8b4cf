package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Paragraph;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Role;
import org.elenchus.model.text.TextRange;

/**
 * What one block of a file says by itself, before it is joined with the others. Places are those of the time at which it was read.
 *
 * @param start    where the block started then
 * @param role     what the paragraph is
 * @param items    what it consists of, in reading order
 * @param isProse  whether it is a paragraph of the text
 * @param author   the author's words in it, and what he put between it and the next
 * @param steps    what is to be joined with the others, in the order of the text
 * @param problems where it is broken
 * @param isClosed whether nothing of it depends on what stands in other blocks, but for what keys mean
 */
record BlockReading(int start, Role role, List<Item> items, boolean isProse, String author, List<Step> steps, List<Problem> problems, boolean isClosed) {

	BlockReading {
		items = List.copyOf(items);
		steps = List.copyOf(steps);
		problems = List.copyOf(problems);
	}

	/**
	 * The paragraph as it stands now.
	 *
	 * @param shift by how many units the block has moved
	 * @param names what its claims without keys are called in the whole text, where that is not what they are called here
	 */
	Paragraph paragraph(int shift, Map<String, String> names) {
		if (shift == 0 && names.isEmpty()) {
			return new Paragraph(role, items);
		}
		List<Item> moved = new ArrayList<>(items.size());
		for (Item item : items) {
			moved.add(switch (item) {
			case Item.Words words -> new Item.Words(words.text(), words.start() + shift);
			case Item.ClaimStart claim -> new Item.ClaimStart(names.getOrDefault(claim.key(), claim.key()));
			case Item.ClaimEnd claim -> new Item.ClaimEnd(names.getOrDefault(claim.key(), claim.key()));
			default -> item;
			});
		}
		return new Paragraph(role, moved);
	}

	/** The problems where they are now that the block has moved. */
	List<Problem> problems(int shift) {
		return shift == 0 ? problems : problems.stream()
				.map(problem -> new Problem(problem.kind(), moved(problem.range(), shift), problem.subject(), problem.choices())).toList();
	}

	static TextRange moved(TextRange range, int shift) {
		return shift == 0 ? range : new TextRange(range.start() + shift, range.end() + shift);
	}
}
