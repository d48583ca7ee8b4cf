package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Conventions;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.RawText;

/** Makes the author's paragraphs of lines. */
public final class Reconstruction {

	private static final Pattern BETWEEN = Pattern.compile("\\s*\\R\\s*\\R\\s*|\\s+\\z|\\A\\s+");
	private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\R[ \\t]*");

	private final String text;
	private final List<Block> blocks = new ArrayList<>();
	private final List<Removal> removals = new ArrayList<>();

	private Reconstruction(String text) {
		this.text = text;
	}

	/** The text as blocks; any text has some. */
	public static SourceDocument of(RawText raw) {
		Reconstruction work = new Reconstruction(raw.text());
		work.run();
		return new SourceDocument(raw, List.copyOf(work.blocks), List.copyOf(work.removals), Conventions.NONE);
	}

	private void run() {
		Matcher between = BETWEEN.matcher(text);
		int start = 0;
		while (between.find()) {
			paragraph(start, between.start());
			if (between.end() > between.start()) {
				removals.add(new Removal(between.start(), between.end(), Reason.BETWEEN_BLOCKS));
			}
			start = between.end();
		}
		paragraph(start, text.length());
	}

	private void paragraph(int start, int end) {
		if (start == end) {
			return;
		}
		BlockBuilder block = new BlockBuilder(text, Kind.PARAGRAPH);
		Matcher lineEnd = LINE_END.matcher(text).region(start, end);
		int next = start;
		while (lineEnd.find()) {
			block.keep(next, lineEnd.start()).change(" ", lineEnd.start(), lineEnd.end());
			next = lineEnd.end();
		}
		blocks.add(block.keep(next, end).build());
	}
}
