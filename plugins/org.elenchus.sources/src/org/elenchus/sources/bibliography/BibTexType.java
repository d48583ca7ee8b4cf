package org.elenchus.sources.bibliography;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** The types of entries of BibTeX and BibLaTeX as types of the Citation Style Language. */
final class BibTexType {

	private static final Map<String, String> TYPES = Map.ofEntries(entry("article", "article-journal"), entry("book", "book"),
			entry("mvbook", "book"), entry("collection", "book"), entry("mvcollection", "book"), entry("proceedings", "book"),
			entry("mvproceedings", "book"), entry("reference", "book"), entry("manual", "book"), entry("booklet", "pamphlet"),
			entry("inbook", "chapter"), entry("incollection", "chapter"), entry("bookinbook", "chapter"), entry("suppbook", "chapter"),
			entry("inreference", "entry-encyclopedia"), entry("inproceedings", "paper-conference"),
			entry("conference", "paper-conference"), entry("phdthesis", "thesis"), entry("mastersthesis", "thesis"),
			entry("thesis", "thesis"), entry("techreport", "report"), entry("report", "report"), entry("online", "webpage"),
			entry("electronic", "webpage"), entry("www", "webpage"), entry("unpublished", "manuscript"),
			entry("periodical", "periodical"), entry("dataset", "dataset"), entry("letter", "personal_communication"),
			entry("movie", "motion_picture"), entry("video", "motion_picture"), entry("legislation", "legislation"),
			entry("jurisdiction", "legal_case"), entry("patent", "patent"), entry("review", "review"));

	/** Types that are understood from what they become. */
	private static final Set<String> PLAIN = Set.of("article", "book", "incollection", "inproceedings", "thesis", "report", "online", "misc",
			"unpublished", "periodical", "dataset", "booklet", "inreference", "patent", "review");

	private BibTexType() {
	}

	/** The type of an entry; a document if it is unknown. */
	static String of(String type, String subtype) {
		String csl = TYPES.getOrDefault(type, "document");
		boolean narrower = csl.equals("article-journal") && Set.of("newspaper", "magazine").contains(subtype);
		return narrower ? "article-" + subtype : csl;
	}

	static boolean isPlain(String type) {
		return PLAIN.contains(type);
	}
}
