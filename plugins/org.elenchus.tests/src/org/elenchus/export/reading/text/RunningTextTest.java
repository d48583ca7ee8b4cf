package org.elenchus.export.reading.text;

import static org.elenchus.export.html.EditionBuilder.labelled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Item.ClaimEnd;
import org.elenchus.model.edition.Item.ClaimStart;
import org.elenchus.model.edition.Item.HeadingEnd;
import org.elenchus.model.edition.Item.HeadingStart;
import org.elenchus.model.edition.Item.NoteEnd;
import org.elenchus.model.edition.Item.NoteReference;
import org.elenchus.model.edition.Item.NoteStart;
import org.elenchus.model.edition.Item.Words;
import org.elenchus.model.edition.Paragraph;
import org.junit.jupiter.api.Test;

class RunningTextTest {

	@Test
	void aHeadingSplitsItsParagraph() {
		assertEquals("0[a] 2[b] 0[c]", blocks(items(words("a"), new HeadingStart(2), words("b"), new HeadingEnd(), words("c"))));
	}

	@Test
	void whiteSpaceAloneMakesNoParagraph() {
		assertEquals("1[a]", blocks(items(new HeadingStart(1), words("a"), new HeadingEnd(), words(" \n"))));
	}

	@Test
	void bodiesOfNotesStandApart() {
		RunningText flow = flow(items(words("a"), new NoteReference(labelled("1"))), items(new NoteStart(labelled("1")), words("b"), new NoteEnd()));
		assertEquals("0[a^1]", shown(flow.blocks()));
		assertEquals("1: 0[b]", notes(flow));
	}

	@Test
	void aBodyInMidSentenceThatNothingRefersToGetsAReference() {
		RunningText flow = flow(items(words("a"), new NoteStart(labelled("1")), words("b"), new NoteEnd(), words("c")));
		assertEquals("0[a^1c]", shown(flow.blocks()));
	}

	@Test
	void aNoteEndsWithItsParagraph() {
		RunningText flow = flow(items(words("a"), new NoteReference(labelled("1"))), items(new NoteStart(labelled("1")), words("b")), items(words("c")));
		assertEquals("0[a^1] 0[c]", shown(flow.blocks()));
	}

	@Test
	void aNoteInANoteStandsBesideIt() {
		RunningText flow = flow(items(words("x"), new NoteReference(labelled("1")), new NoteReference(labelled("2")), new NoteStart(labelled("1")), words("a"),
				new NoteStart(labelled("2")), words("b"), new NoteEnd(), words("c"), new NoteEnd()));
		assertEquals("1: 0[ac], 2: 0[b]", notes(flow));
	}

	@Test
	void aClaimThatStartsInAnEmptyPieceGoesOnInTheNext() {
		assertEquals("0[(k a)k]", blocks(items(new ClaimStart("k"), words(" ")), items(words("a"), new ClaimEnd("k"))));
	}

	@Test
	void aClaimThatEndsInAnEmptyPieceAfterTheLastIsClosed() {
		assertEquals("0[(k a)k]", blocks(items(new ClaimStart("k"), words("a")), items(words(" "), new ClaimEnd("k"))));
	}

	@Test
	void startsWithoutEndsAndEndsWithoutStartsAreDropped() {
		assertEquals("0[a(k b)k]", blocks(items(new ClaimStart("x"), new ClaimEnd("y"), words("a"), new ClaimStart("k"), words("b"),
				new ClaimEnd("k"))));
	}

	private static Item words(String text) {
		return new Words(text, 0);
	}

	private static List<Item> items(Item... items) {
		return List.of(items);
	}

	@SafeVarargs
	private static RunningText flow(List<Item>... paragraphs) {
		return RunningText.of(List.of(paragraphs).stream().map(Paragraph::new).toList());
	}

	@SafeVarargs
	private static String blocks(List<Item>... paragraphs) {
		return shown(flow(paragraphs).blocks());
	}

	private static String notes(RunningText flow) {
		return flow.notes().stream().map(note -> note.label() + ": " + shown(note.blocks())).collect(Collectors.joining(", "));
	}

	private static String shown(List<Block> blocks) {
		return blocks.stream().map(block -> block.level() + block.items().stream().map(RunningTextTest::shown)
				.collect(Collectors.joining("", "[", "]"))).collect(Collectors.joining(" "));
	}

	private static String shown(Item item) {
		return switch (item) {
			case Words words -> words.text();
			case ClaimStart start -> "(" + start.key() + " ";
			case ClaimEnd end -> ")" + end.key();
			case NoteReference reference -> "^" + reference.label();
			default -> item.toString();
		};
	}
}
