package org.elenchus.export.reading.findings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.export.reading.claims.Claims;
import org.elenchus.model.Citation;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.text.TextRange;

/** Where on the page a reader finds what a finding is about: at a claim, at a citation, or at other words. */
public final class FindingPlaces {

	private final Map<TextRange, ClaimView> claims = new HashMap<>();
	private final Map<Citation, ClaimView> claimsOfCitations = new IdentityHashMap<>();
	private final NavigableMap<Integer, Evidence> citations = new TreeMap<>();
	private final Map<Finding, ClaimView> owners = new IdentityHashMap<>();
	private final NavigableSet<Integer> offsets = new TreeSet<>();
	private final Set<Integer> shown = new HashSet<>();

	public FindingPlaces(Edition edition, List<Finding> findings, Claims claims) {
		edition.citations().forEach(this::add);
		claims.all().forEach(this::add);
		findings.forEach(this::place);
	}

	private void add(ClaimView view) {
		view.claim().parts().forEach(part -> claims.putIfAbsent(part, view));
		claims.put(view.claim().place(), view);
		for (Evidence evidence : view.claim().evidence()) {
			add(evidence);
			claimsOfCitations.put(evidence.citation(), view);
		}
	}

	private void add(Evidence evidence) {
		citations.put(evidence.range().start(), evidence);
	}

	private void place(Finding finding) {
		ClaimView owner = claims.get(finding.range());
		Optional<Evidence> citation = around(finding.range());
		if (owner == null && citation.isPresent()) {
			owner = claimsOfCitations.get(citation.get().citation());
		}
		if (owner != null) {
			owner.add(finding);
			owners.put(finding, owner);
		} else {
			offsets.add(offset(finding));
		}
	}

	private Optional<Evidence> around(TextRange range) {
		return Optional.ofNullable(citations.floorEntry(range.start())).map(Map.Entry::getValue)
				.filter(evidence -> range.end() <= evidence.range().end());
	}

	private int offset(Finding finding) {
		return around(finding.range()).map(Evidence::range).orElse(finding.range()).start();
	}

	/** Where findings start that belong to no claim, from {@code start} to before {@code end}. */
	public SortedSet<Integer> between(int start, int end) {
		return offsets.subSet(start, Math.max(start, end));
	}

	/** Whether findings that belong to no claim are about the citation that starts at {@code offset}. */
	public boolean isAt(int offset) {
		return offsets.contains(offset);
	}

	/** The id of the place at {@code offset}, which from now on can be linked to. */
	public String show(int offset) {
		shown.add(offset);
		return "place-" + offset;
	}

	/** The claim that {@code finding} is about, if it is about one. */
	public Optional<ClaimView> owner(Finding finding) {
		return Optional.ofNullable(owners.get(finding));
	}

	/** The id of what a reader looks at, empty if the page does not show it. */
	public Optional<String> target(Finding finding) {
		ClaimView owner = owners.get(finding);
		if (owner != null) {
			return Optional.of(owner.target());
		}
		int offset = offset(finding);
		return shown.contains(offset) ? Optional.of("place-" + offset) : Optional.empty();
	}
}
