package org.elenchus.sources.bibliography;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Says in variables of the Citation Style Language what the fields of BibTeX and BibLaTeX say; those that it does not know keep their names. */
final class BibTexFields {

	private static final String OWN = "tex.";

	private static final Map<String, String> NAMES = Map.of("author", "author", "editor", "editor", "translator", "translator",
			"bookauthor", "container-author");

	private static final Map<String, String> DATES = Map.of("date", "issued", "urldate", "accessed", "origdate", "original-date",
			"eventdate", "event-date");

	/** Fields in which signs stand for themselves. */
	private static final Map<String, String> VERBATIM = Map.of("url", "URL", "doi", "DOI", "file", OWN + "file", "eprint", OWN + "eprint",
			"pdf", OWN + "pdf", "howpublished", OWN + "howpublished");

	private static final Map<String, String> TEXTS = Map.ofEntries(entry("title", "title"), entry("journal", "container-title"),
			entry("journaltitle", "container-title"), entry("booktitle", "container-title"), entry("series", "collection-title"),
			entry("volume", "volume"), entry("volumes", "number-of-volumes"), entry("issue", "issue"), entry("pages", "page"),
			entry("pagetotal", "number-of-pages"), entry("publisher", "publisher"), entry("institution", "publisher"),
			entry("school", "publisher"), entry("organization", "publisher"), entry("address", "publisher-place"),
			entry("location", "publisher-place"), entry("edition", "edition"), entry("chapter", "chapter-number"), entry("isbn", "ISBN"),
			entry("issn", "ISSN"), entry("abstract", "abstract"), entry("keywords", "keyword"), entry("note", "note"),
			entry("annote", "annote"), entry("annotation", "annote"), entry("shorttitle", "title-short"),
			entry("shortjournal", "container-title-short"), entry("origtitle", "original-title"),
			entry("origpublisher", "original-publisher"), entry("origlocation", "original-publisher-place"),
			entry("eventtitle", "event-title"), entry("venue", "event-place"), entry("version", "version"), entry("type", "genre"),
			entry("pubstate", "status"), entry("part", "part"));

	private static final Set<String> TOGETHER = Set.of("subtitle", "booksubtitle", "journalsubtitle", "year", "month", "day", "number", "langid",
			"language");

	private final LaTeXText latex = new LaTeXText();

	/** What an entry of that type says in its fields, whose names are in small letters. */
	EntryDraft draft(int line, String type, Map<String, String> given) {
		Map<String, String> fields = new LinkedHashMap<>(given);
		fields.replaceAll((name, value) -> VERBATIM.containsKey(name) || NAMES.containsKey(name) || DATES.containsKey(name) ? value : latex.read(value));
		EntryDraft draft = new EntryDraft(line);
		draft.type(BibTexType.of(type, fields.getOrDefault("entrysubtype", "")));
		if (draft.type().equals("article-newspaper")) {
			fields.remove("entrysubtype");
		}
		joinTitles(fields);
		fields.forEach((name, value) -> add(draft, name, value));
		date(draft, fields);
		number(draft, fields);
		language(draft, fields);
		if (!BibTexType.isPlain(type)) {
			draft.add(OWN + "entrytype", type);
		}
		return draft;
	}

	private void add(EntryDraft draft, String name, String value) {
		if (NAMES.containsKey(name)) {
			BibTexNames.of(value).forEach(one -> draft.add(NAMES.get(name), latex.read(one)));
		} else if (DATES.containsKey(name)) {
			draft.add(DATES.get(name), EdtfDates.of(value));
		} else if (VERBATIM.containsKey(name)) {
			draft.add(VERBATIM.get(name), value.replaceAll("\\\\([_%&#~{}])", "$1"));
		} else if (!TOGETHER.contains(name)) {
			String variable = TEXTS.getOrDefault(name, OWN + name);
			draft.add(variable, variable.equals("page") ? value.replaceAll("[\u2013\u2014]", "-") : value);
		}
	}

	/** A subtitle stands behind its title. */
	private static void joinTitles(Map<String, String> fields) {
		for (String title : new String[] { "title", "booktitle", "journaltitle" }) {
			String subtitle = fields.get(title.replace("title", "subtitle"));
			if (subtitle != null && !subtitle.isBlank()) {
				fields.merge(title, subtitle, (one, other) -> one.strip() + (one.strip().matches("(?s).*[?!.:]") ? " " : ": ") + other);
			}
		}
	}

	private static void date(EntryDraft draft, Map<String, String> fields) {
		String year = fields.getOrDefault("year", "").strip();
		String month = fields.getOrDefault("month", "").strip();
		String day = fields.getOrDefault("day", "").strip();
		String written = (day + " " + month + " " + year).strip();
		boolean parts = year.matches("\\d{4}") && (month.isEmpty() || month.matches("\\d{1,2}|[A-Za-z]{3,9}\\.?")) && day.matches("\\d{0,2}");
		draft.add("issued", parts ? EdtfDates.of(year, month, day, written) : EdtfDates.of(written));
	}

	/** The number of an article is that of the issue, unless that has a field of its own; else the number in the series, if there is one. */
	private static void number(EntryDraft draft, Map<String, String> fields) {
		boolean article = draft.type().startsWith("article") || draft.type().equals("periodical");
		String variable = article && !fields.containsKey("issue") ? "issue" : fields.containsKey("series") ? "collection-number" : "number";
		draft.add(variable, fields.getOrDefault("number", ""));
	}

	private static void language(EntryDraft draft, Map<String, String> fields) {
		String identifier = fields.getOrDefault("langid", "").strip();
		String language = fields.getOrDefault("language", "").strip();
		draft.add("language", Languages.code(language.isEmpty() ? identifier : language));
		if (!language.isEmpty() && !identifier.isEmpty() && !Languages.code(identifier).equals(Languages.code(language))) {
			draft.add(OWN + "langid", identifier);
		}
	}
}
