package org.elenchus.export.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.elenchus.export.reading.sources.CitedEvidence;
import org.elenchus.export.reading.text.Block;
import org.elenchus.export.reading.text.CitationPlaces;
import org.elenchus.export.reading.text.NoteLinks;
import org.elenchus.model.Citation;
import org.elenchus.model.Mark;
import org.elenchus.model.Note;
import org.elenchus.model.edition.Item;

/**
 * Writes what stands inside a heading or a paragraph. Claims can go on from one block to the next, so one writer writes
 * all blocks of a text, and another one each note.
 */
final class PassageWriter {

	private final PageContext context;
	private final NoteLinks notes;
	private final RunWriter runs;
	private final CitationWriter citations;
	private final Deque<MentionWriter> mentions = new ArrayDeque<>();
	private final MarkWriter marks;
	private final ApparatusWriter apparatus;
	private final Deque<String> links = new ArrayDeque<>();
	private boolean afterSpace = true;

	PassageWriter(PageContext context, NoteLinks notes, CitedEvidence cited) {
		this.context = context;
		this.notes = notes;
		this.runs = new RunWriter(context);
		this.marks = new MarkWriter(context);
		this.apparatus = new ApparatusWriter(context);
		this.citations = new CitationWriter(context, cited);
	}

	void write(Block block) {
		List<Citation> neighbours = new ArrayList<>();
		marks.startBlock();
		for (Item item : CitationPlaces.in(block.items())) {
			if (item instanceof Item.Cited cited) {
				neighbours.add(cited.citation());
			} else {
				flush(neighbours);
				write(item);
			}
		}
		flush(neighbours);
		runs.end();
		while (!mentions.isEmpty()) {
			mentions.pop().end();
		}
		marks.endBlock();
	}

	/** Citations that stand side by side share one pair of brackets. */
	private void flush(List<Citation> neighbours) {
		if (!neighbours.isEmpty()) {
			runs.end();
			citations.write(neighbours, afterSpace);
			afterSpace = false;
			neighbours.clear();
		}
	}

	private void write(Item item) {
		switch (item) {
			case Item.Words words -> words(words);
			case Item.ClaimStart start -> context.reading().claims().find(start.key()).ifPresent(runs::start);
			case Item.ClaimEnd end -> context.reading().claims().find(end.key()).ifPresent(runs::end);
			case Item.MentionStart start -> startMention(start);
			case Item.MentionEnd end -> endMention();
			case Item.NoteReference reference -> noteReference(reference.note());
			case Item.MarkStart start -> {
				runs.end();
				marks.start(start);
			}
			case Item.MarkEnd end -> {
				runs.end();
				marks.end(end.mark());
				afterSpace &= end.mark() != Mark.SIC;
			}
			case Item.LinkStart start -> links.push(start.address());
			case Item.LinkEnd end -> endLink();
			case Item.ApparatusStart start -> runs.end();
			case Item.ApparatusEnd end -> {
				runs.end();
				apparatus.write(end.apparatus());
				afterSpace = false;
			}
			case Item.Lost lost -> {
				runs.end();
				GapWriter.write(context, lost.gap());
				afterSpace = false;
			}
			case Item.Inserted inserted -> inserted(inserted);
			case Item.Doubted doubted -> {
				runs.end();
				DoubtWriter.write(context, doubted.doubt());
				afterSpace = false;
			}
			default -> throw new IllegalArgumentException("does not stand in a block: " + item);
		}
	}

	private void words(Item.Words words) {
		if (words.text().isEmpty()) {
			return;
		}
		if (!mentions.isEmpty()) {
			mentions.peek().meets(runs.inClaim());
		}
		runs.write(words, mentions.peek());
		afterSpace = Character.isWhitespace(words.text().charAt(words.text().length() - 1));
	}

	private void inserted(Item.Inserted inserted) {
		runs.end();
		context.html().open("span", "insertion").attribute("title", context.label("insertion"));
		context.html().text("[" + inserted.text() + "]").close();
		afterSpace = false;
	}

	/** Words that lead to an address can belong to claims, whose links they are already; so the address has a link of its own behind them. */
	private void endLink() {
		runs.end();
		if (!links.isEmpty()) {
			LinkWriter.write(context, links.pop());
		}
	}

	private void startMention(Item.MentionStart start) {
		runs.end();
		mentions.push(new MentionWriter(context, start));
	}

	private void endMention() {
		runs.end();
		if (!mentions.isEmpty()) {
			mentions.pop().end();
		}
	}

	private void noteReference(Note mark) {
		runs.end();
		NoteLinks.Reference reference = notes.next();
		HtmlWriter html = context.html();
		html.open("sup", "noteref");
		if (mark.isLost()) {
			html.attribute("title", context.label("note.lost"));
		}
		reference.note().ifPresentOrElse(note -> {
			html.open("a").attribute("id", reference.id()).attribute("href", "#" + note.id());
			html.attribute("role", "doc-noteref").attribute("aria-label", context.label("note", reference.label()));
			html.text(reference.label()).close();
		}, () -> html.text(reference.label()));
		html.close();
		afterSpace = false;
	}
}
