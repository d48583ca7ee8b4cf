package org.elenchus.importer.document;

import java.util.ArrayList;
import java.util.List;

/** Writes a block from its first character to its last; neighbouring raw characters that are kept become one piece. */
public final class BlockBuilder {

	private final String raw;
	private final Kind kind;
	private final List<Piece> pieces = new ArrayList<>();
	private final List<Marker> markers = new ArrayList<>();
	private final List<Style> styles = new ArrayList<>();
	private final List<Suspect> suspects = new ArrayList<>();
	private int level;
	private String label = "";
	private int length;
	private int keptStart;
	private int keptEnd;

	/** A block of this raw text without words. */
	public BlockBuilder(String raw, Kind kind) {
		this.raw = raw;
		this.kind = kind;
	}

	/** See {@link Block#level()}. */
	public BlockBuilder level(int newLevel) {
		level = newLevel;
		return this;
	}

	/** See {@link Block#label()}. */
	public BlockBuilder label(String newLabel) {
		label = newLabel;
		return this;
	}

	/** How long the clean text is so far: the place of what is added next. */
	public int length() {
		return length;
	}

	/** Adds raw characters as they are. */
	public BlockBuilder keep(int start, int end) {
		if (start != keptEnd) {
			flush();
			keptStart = start;
		}
		keptEnd = Math.max(start, end);
		length += keptEnd - start;
		return this;
	}

	/** Adds {@code text} in place of raw characters; an empty text takes them out. */
	public BlockBuilder change(String text, int start, int end) {
		flush();
		pieces.add(new Piece(text, start, end));
		length += text.length();
		keptStart = end;
		keptEnd = end;
		return this;
	}

	/** Takes raw characters as a reference to a note. */
	public BlockBuilder marker(String printed, int number, int start, int end) {
		flush();
		markers.add(new Marker(printed, number, length, start, end));
		return this;
	}

	/** Sets off words of the clean text. */
	public BlockBuilder style(int start, int end, Mark mark) {
		styles.add(new Style(start, end, mark));
		return this;
	}

	/** Doubts words of the clean text. */
	public BlockBuilder suspect(int start, int end, String reason, String suggestion) {
		suspects.add(new Suspect(start, end, reason, suggestion));
		return this;
	}

	/** The block with all that was added. */
	public Block build() {
		flush();
		return new Block(kind, level, label, List.copyOf(pieces), List.copyOf(markers), List.copyOf(styles), List.copyOf(suspects));
	}

	private void flush() {
		if (keptEnd > keptStart) {
			pieces.add(new Piece(raw.substring(keptStart, keptEnd), keptStart, keptEnd));
		}
		keptStart = keptEnd;
	}
}
