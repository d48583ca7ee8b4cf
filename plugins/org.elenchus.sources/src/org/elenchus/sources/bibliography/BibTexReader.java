package org.elenchus.sources.bibliography;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.elenchus.sources.bibliography.BibTexPieces.Piece;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Reads BibTeX and BibLaTeX, object by object, with JBibTeX. No object makes it read another file. */
final class BibTexReader {

	private static final Set<String> SILENT = Set.of("comment", "preamble");
	/** Entries that others take fields from, and nobody cites. */
	private static final String DATA = "xdata";
	private static final int DEEPEST = 200;
	private static final int MOST_PARTS = 1000;
	private static final int LONGEST_STRING = 1000;
	/** How many times longer than an entry what it says may be. */
	private static final int GROWTH = 10;

	private final BibTexPieces pieces;
	private final BibTexFields variables = new BibTexFields();
	private final BibTeXParser parser = parser();
	private final BibTexInheritance inheritance = new BibTexInheritance();
	private final List<Said> said = new ArrayList<>();
	private final List<Entry> entries = new ArrayList<>();
	private final List<Fault> faults = new ArrayList<>();

	/** What an entry says itself. */
	private record Said(Piece piece, String key, Map<String, String> fields) {
	}

	BibTexReader(String text) {
		this.pieces = new BibTexPieces(text);
	}

	private static BibTeXParser parser() {
		try {
			return new ForgivingParser();
		} catch (ParseException e) {
			throw new IllegalStateException("the parser cannot be set up", e);
		}
	}

	/** Leaves an unknown string as its name, and an entry that another one names alone. */
	private static final class ForgivingParser extends BibTeXParser {

		ForgivingParser() throws ParseException {
			// only to say what it throws
		}

		@Override
		public void checkStringResolution(Key key, BibTeXString string) {
			// the name of an unknown string is its text
		}

		@Override
		public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
			// each object is read by itself
		}

		@Override
		public String nextKey() {
			return "";
		}
	}

	Bibliography read() {
		while (pieces.hasNext()) {
			Piece piece = pieces.next();
			if (!SILENT.contains(piece.type())) {
				read(piece);
			}
		}
		said.stream().filter(each -> !each.piece.type().equals(DATA)).forEach(this::write);
		return new Bibliography(entries, faults);
	}

	private void read(Piece piece) {
		if (!piece.whole()) {
			fault(piece, "bibtex.open");
		} else if (piece.depth() > DEEPEST) {
			fault(piece, "bibtex.deep");
		} else if (piece.body().chars().filter(c -> c == '#').count() > MOST_PARTS) {
			fault(piece, "bibtex.joined");
		} else if (piece.type().equals("include")) {
			fault(piece, "bibtex.include");
		} else {
			parse(piece);
		}
	}

	private void parse(Piece piece) {
		try {
			var database = parser.parse(new StringReader("@" + piece.type() + "{" + piece.body() + "}"));
			database.getStrings().values().forEach(string -> define(piece, string));
			database.getEntries().values().forEach(entry -> add(piece, entry));
		} catch (ParseException | TokenMgrException | IllegalArgumentException broken) {
			fault(piece, "bibtex.broken");
		}
	}

	/** Remembers a string by what it says, so that strings in strings do not grow behind our backs. */
	private void define(Piece piece, BibTeXString string) {
		String text = string.getValue().toUserString();
		if (text.length() > LONGEST_STRING) {
			fault(piece, "bibtex.string");
		} else {
			parser.addMacro(string.getKey().getValue(), text);
		}
	}

	private void add(Piece piece, BibTeXEntry entry) {
		Map<String, String> fields = new LinkedHashMap<>();
		int length = 0;
		for (var field : entry.getFields().entrySet()) {
			String value = field.getValue().toUserString();
			length += value.length();
			fields.put(field.getKey().getValue().toLowerCase(Locale.ROOT), value);
		}
		if (length > GROWTH * (piece.body().length() + LONGEST_STRING)) {
			fault(piece, "bibtex.strings");
			return;
		}
		String key = entry.getKey().getValue();
		inheritance.add(key, piece.type(), fields);
		said.add(new Said(piece, key, fields));
	}

	/** Others may stand behind those that inherit from them, so that all are read first. */
	private void write(Said one) {
		int most = GROWTH * (one.piece.body().length() + LONGEST_STRING);
		Map<String, String> all = inheritance.of(one.key, one.piece.type(), one.fields, most);
		EntryDraft draft = variables.draft(one.piece.line(), one.piece.type(), all);
		draft.key(one.key);
		entries.add(draft.entry());
	}

	private void fault(Piece piece, String key) {
		String name = Cleaned.line(piece.body().substring(0, Math.min(60, piece.body().length())).split("[,=]", 2)[0]);
		faults.add(Fault.of(piece.line(), key, piece.type(), name));
	}
}
