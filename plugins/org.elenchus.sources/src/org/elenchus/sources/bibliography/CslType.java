package org.elenchus.sources.bibliography;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

import org.elenchus.model.Medium;

/** What the types of the Citation Style Language say about the form of a source. How near it is to what it tells they do not say. */
final class CslType {

	private static final Map<String, Medium> MEDIA = Map.ofEntries(entry("book", Medium.BOOK), entry("chapter", Medium.BOOK),
			entry("article-journal", Medium.ARTICLE), entry("article-magazine", Medium.ARTICLE), entry("article", Medium.ARTICLE),
			entry("paper-conference", Medium.ARTICLE), entry("review", Medium.ARTICLE), entry("review-book", Medium.ARTICLE),
			entry("article-newspaper", Medium.NEWSPAPER), entry("thesis", Medium.THESIS), entry("report", Medium.REPORT),
			entry("legislation", Medium.LAW), entry("bill", Medium.LAW), entry("regulation", Medium.LAW), entry("treaty", Medium.LAW),
			entry("interview", Medium.INTERVIEW), entry("personal_communication", Medium.LETTER),
			entry("motion_picture", Medium.FILM), entry("webpage", Medium.WEBSITE), entry("post", Medium.WEBSITE),
			entry("post-weblog", Medium.WEBSITE), entry("dataset", Medium.DATASET));

	private static final Set<String> PLAIN = Set.of("", "document", "book", "article-journal", "article-newspaper", "thesis", "report",
			"legislation", "interview", "personal_communication", "motion_picture", "webpage", "dataset");

	private static final Set<String> IN_ARCHIVES = Set.of("manuscript", "document", "collection");

	private CslType() {
	}

	/** The form of a source of this type. */
	static Medium medium(String type, boolean archived) {
		return archived && IN_ARCHIVES.contains(type) ? Medium.ARCHIVE : MEDIA.getOrDefault(type, Medium.OTHER);
	}

	/** Whether the form of a source says all that the type says. */
	static boolean isTold(String type) {
		return PLAIN.contains(type);
	}
}
