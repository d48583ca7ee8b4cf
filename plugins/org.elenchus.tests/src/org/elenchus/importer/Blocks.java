package org.elenchus.importer;

import java.util.List;
import java.util.Optional;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Mark;
import org.elenchus.importer.document.Marker;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.document.Style;
import org.elenchus.importer.format.FormatReader;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.record.RestoreCheck;

/** Shows blocks as lines to compare: kind, level and label, then the text with its notes as {@code [^n]} and its styles as marks. */
public final class Blocks {

	private Blocks() {
	}

	/** Imports an input of one format, and checks that its raw places are whole and that it can be restored. */
	public static String of(byte[] bytes, FormatReader format) throws BadInput {
		SourceDocument document = format.read(bytes, new Options("", Optional.empty(), "nl"));
		RawPlacesCheck.check(document);
		RestoreCheck.check(document, bytes);
		return of(document);
	}

	/** One line for each block. */
	public static String of(SourceDocument document) {
		StringBuilder all = new StringBuilder();
		document.blocks().forEach(block -> all.append(line(block)).append('\n'));
		return all.toString();
	}

	private static String line(Block block) {
		StringBuilder line = new StringBuilder(block.kind().label());
		if (block.level() > 0) {
			line.append(block.level());
		}
		if (!block.label().isEmpty()) {
			line.append(' ').append(block.label());
		}
		return line.append(": ").append(words(block).replace("\n", "/").replace("\t", "|")).toString();
	}

	private static String words(Block block) {
		StringBuilder words = new StringBuilder();
		String text = block.text();
		for (int i = 0; i <= text.length(); i++) {
			for (Style style : block.styles()) {
				words.append(style.end() == i ? mark(style) : "");
			}
			for (Marker marker : block.markers()) {
				words.append(marker.position() == i ? "[^" + marker.number() + "]" : "");
			}
			for (Style style : block.styles()) {
				words.append(style.start() == i ? mark(style) : "");
			}
			words.append(i < text.length() ? text.substring(i, i + 1) : "");
		}
		return words.toString();
	}

	private static String mark(Style style) {
		return style.mark() == Mark.ITALIC ? "_" : "**";
	}

	/** The document's texts alone. */
	public static List<String> texts(SourceDocument document) {
		return document.blocks().stream().map(Block::text).toList();
	}
}
