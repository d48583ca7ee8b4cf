package org.elenchus.rules.catalogue.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.elenchus.model.Citation;
import org.elenchus.model.edition.Chapter;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.evidence.Schools;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Threshold;
import org.elenchus.rules.Threshold.Unit;

/** Tells of a chapter about contested claims in which one school has more than its share of the citations. */
public final class SchoolBalance implements Rule {

	/** How far behind a heading's brace its words can start. */
	private static final int LONGEST_OPENER = 10;
	/** The share of citations that one school may have. */
	private static final Threshold<Integer> SHARE = Threshold.number(Unit.PER_CENT, 0, 60, 100);
	/** Of fewer citations no share is told. */
	private static final int FEWEST = 5;

	@Override
	public String id() {
		return "school-balance";
	}

	@Override
	public Reach reach() {
		return Reach.of(Schools.OVERVIEW);
	}

	@Override
	public Optional<Threshold<?>> threshold() {
		return Optional.of(SHARE);
	}

	@Override
	public void check(Inquiry inquiry) {
		Schools schools = inquiry.overview(Schools.OVERVIEW);
		if (!schools.isEmpty() && inquiry.edition().claims().stream().anyMatch(Claim::contested)) {
			NavigableMap<Integer, Content> chapters = new TreeMap<>();
			inquiry.chapters().all().forEach(chapter -> chapters.put(chapter.range().start(), new Content(chapter)));
			inquiry.edition().citations().forEach(evidence -> content(chapters, evidence.range()).add(evidence));
			inquiry.claims().forEach(claim -> content(chapters, claim.place()).add(claim));
			chapters.values().forEach(content -> check(inquiry, content));
		}
	}

	private static Content content(NavigableMap<Integer, Content> chapters, TextRange place) {
		return chapters.floorEntry(place.start()).getValue();
	}

	/** A chapter, its contested claims, and what is cited in it and on the cards of its claims: each citation once. */
	private record Content(Chapter chapter, List<Claim> contested, Map<Citation, Evidence> cited) {

		Content(Chapter chapter) {
			this(chapter, new ArrayList<>(), new IdentityHashMap<>());
		}

		void add(Evidence evidence) {
			cited.put(evidence.citation(), evidence);
		}

		void add(Claim claim) {
			claim.evidence().forEach(this::add);
			if (claim.contested()) {
				contested.add(claim);
			}
		}
	}

	private void check(Inquiry inquiry, Content content) {
		int all = content.cited().size();
		if (all < FEWEST || content.contested().isEmpty()) {
			return;
		}
		int limit = SHARE.under(inquiry.policy(), this);
		shares(content.cited().values()).forEach((school, count) -> {
			if (count * 100L > (long) limit * all) {
				inquiry.report(place(inquiry, content), Map.of("source", school, "found", Long.toString(count * 100L / all),
						"asked", Integer.toString(limit)), List.of());
			}
		});
	}

	private static Map<String, Integer> shares(Collection<Evidence> cited) {
		Map<String, Integer> shares = new HashMap<>();
		cited.forEach(evidence -> Schools.of(evidence).forEach(school -> shares.merge(school, 1, Integer::sum)));
		return new TreeMap<>(shares);
	}

	/** The chapter's heading or, where it has none, its first contested claim. */
	private static TextRange place(Inquiry inquiry, Content content) {
		String title = content.chapter().title();
		int start = content.chapter().range().start();
		int end = Math.min(content.chapter().range().end(), start + LONGEST_OPENER + title.length());
		int words = title.isEmpty() ? -1 : inquiry.edition().text().substring(start, end).indexOf(title);
		return words < 0 ? content.contested().getFirst().place()
				: new TextRange(start + words, start + words + title.length());
	}
}
