package org.elenchus.sources.bibliography;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.sources.bibliography.RisReader.Tagged;

/** Says in variables of the Citation Style Language what the tags of RIS say; those that it does not know keep their names. */
final class RisFields {

	private static final String OWN = "ris.";

	private static final Map<String, String> TYPES = Map.ofEntries(entry("JOUR", "article-journal"), entry("MGZN", "article-magazine"),
			entry("NEWS", "article-newspaper"), entry("BOOK", "book"), entry("CHAP", "chapter"), entry("THES", "thesis"),
			entry("RPRT", "report"), entry("CONF", "paper-conference"), entry("CPAPER", "paper-conference"), entry("ELEC", "webpage"),
			entry("BLOG", "post-weblog"), entry("STAT", "legislation"), entry("BILL", "bill"), entry("CASE", "legal_case"),
			entry("PCOMM", "personal_communication"), entry("MANSCPT", "manuscript"), entry("DATA", "dataset"),
			entry("VIDEO", "motion_picture"), entry("MPCT", "motion_picture"), entry("MAP", "map"), entry("ENCYC", "entry-encyclopedia"),
			entry("DICT", "entry-dictionary"), entry("PAT", "patent"), entry("SOUND", "song"), entry("ART", "graphic"),
			entry("HEAR", "hearing"), entry("SLIDE", "speech"), entry("GEN", "document"));

	private static final Map<String, String> VARIABLES = Map.ofEntries(entry("AU", "author"), entry("A1", "author"), entry("A2", "editor"),
			entry("ED", "editor"), entry("A3", "collection-editor"), entry("A4", "translator"), entry("TI", "title"), entry("T1", "title"),
			entry("T2", "container-title"), entry("JF", "container-title"), entry("JO", "container-title"), entry("BT", "container-title"),
			entry("JA", "container-title-short"), entry("J2", "container-title-short"), entry("T3", "collection-title"),
			entry("ST", "title-short"), entry("AB", "abstract"), entry("N2", "abstract"), entry("N1", "note"), entry("KW", "keyword"),
			entry("PB", "publisher"), entry("CY", "publisher-place"), entry("PP", "publisher-place"), entry("VL", "volume"),
			entry("IS", "issue"), entry("ET", "edition"), entry("NV", "number-of-volumes"), entry("DO", "DOI"), entry("UR", "URL"),
			entry("LA", "language"), entry("CN", "call-number"), entry("AV", "archive_location"), entry("DB", "archive"),
			entry("DP", "source"), entry("SE", "section"), entry("Y2", "accessed"));

	private static final Set<String> NAMES = Set.of("author", "editor", "collection-editor", "translator");
	private static final Set<String> TOGETHER = Set.of("TY", "ID", "PY", "Y1", "DA", "SP", "EP");
	private static final Set<String> BOUND = Set.of("book", "chapter", "report", "thesis", "entry-encyclopedia", "entry-dictionary");

	/** What an entry says. */
	EntryDraft draft(int line, List<Tagged> tags) {
		EntryDraft draft = new EntryDraft(line);
		String type = first(tags, "TY");
		draft.type(TYPES.getOrDefault(type, "document"));
		draft.key(first(tags, "ID"));
		tags.stream().filter(one -> !TOGETHER.contains(one.tag())).forEach(one -> add(draft, one.tag(), one.text().toString().strip()));
		draft.add("issued", date(tags));
		pages(draft, first(tags, "SP"), first(tags, "EP"));
		if (!TYPES.containsKey(type)) {
			draft.add(OWN + "TY", type);
		}
		return draft;
	}

	private static void add(EntryDraft draft, String tag, String value) {
		String variable = variable(draft.type(), tag);
		if (NAMES.contains(variable)) {
			draft.add(variable, name(value));
		} else if (variable.equals("container-title") && draft.has(variable)) {
			draft.add(OWN + tag, value);
		} else {
			draft.add(variable, variable.equals("accessed") ? date(value) : value);
		}
	}

	private static String variable(String type, String tag) {
		boolean bound = BOUND.contains(type);
		return switch (tag) {
		case "SN" -> bound ? "ISBN" : "ISSN";
		case "T2" -> type.equals("book") ? "collection-title" : "container-title";
		case "M3" -> type.equals("thesis") ? "genre" : OWN + tag;
		default -> VARIABLES.getOrDefault(tag, OWN + tag);
		};
	}

	/** Surname, given name and suffix stand apart by commas. */
	private static String name(String name) {
		String[] parts = name.split("\\s*,\\s*", 3);
		String said = parts.length < 2 ? name : parts[1] + " " + parts[0];
		return parts.length < 3 ? said : said + ", " + parts[2];
	}

	/** The most exact of the dates; a year, month and day stand apart by slashes, and perhaps words behind them. */
	private static String date(List<Tagged> tags) {
		String best = "";
		for (String tag : new String[] { "DA", "PY", "Y1" }) {
			String date = date(first(tags, tag));
			boolean better = EdtfDates.isDate(date) && (!EdtfDates.isDate(best) || date.length() > best.length());
			best = best.isEmpty() || better ? date : best;
		}
		return best;
	}

	private static String date(String text) {
		String date = text.replaceAll("(?<=\\d)/{1,3}\\z", "");
		return EdtfDates.of(date);
	}

	private static void pages(EntryDraft draft, String start, String end) {
		if (draft.type().equals("book") && end.isEmpty()) {
			draft.add("number-of-pages", start);
		} else {
			draft.add("page", end.isEmpty() || start.isEmpty() || start.equals(end) ? start + (start.equals(end) ? "" : end) : start + "-" + end);
		}
	}

	private static String first(List<Tagged> tags, String tag) {
		return tags.stream().filter(one -> one.tag().equals(tag)).map(one -> one.text().toString().strip()).findFirst().orElse("");
	}
}
