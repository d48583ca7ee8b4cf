package org.elenchus.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.elenchus.model.edition.Chapter;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.TextRange;

/** Tells a reader of a text in which hardly anything is sourced so once for each chapter, not at every claim. */
final class Summary {

	/** How many findings at claims of one chapter make it worth to sum them up. */
	private static final int MANY = 20;
	/** The share of the chapter's claims that must have the finding, in per cent. */
	private static final int NEARLY_ALL = 90;

	private final Examination examination;
	private final RulePage page;
	private final Severity severity;
	private final Map<Finding, Claim> claims;

	Summary(Examination examination, RulePage page, Severity severity, Map<Finding, Claim> claims) {
		this.examination = examination;
		this.page = page;
		this.severity = severity;
		this.claims = claims;
	}

	/** The findings, those of a chapter that is full of them as one. */
	List<Finding> of(List<Finding> findings) {
		if (claims.size() < MANY) {
			return findings;
		}
		List<Finding> kept = new ArrayList<>(findings);
		Fingerprints fingerprints = new Fingerprints();
		chapters(findings).forEach((chapter, inIt) -> {
			long all = examination.edition().claims().stream().filter(claim -> isIn(chapter, claim.place())).count();
			if (inIt.size() >= MANY && inIt.size() * 100L >= all * NEARLY_ALL) {
				kept.removeAll(inIt);
				kept.add(summary(chapter, inIt, fingerprints));
			}
		});
		return kept;
	}

	private Map<Chapter, List<Finding>> chapters(List<Finding> findings) {
		List<Chapter> chapters = examination.edition().chapters();
		Map<Chapter, List<Finding>> found = new LinkedHashMap<>();
		for (Chapter chapter : chapters) {
			found.put(chapter, findings.stream().filter(claims::containsKey)
					.filter(finding -> isIn(chapter, finding.range())).toList());
		}
		return found;
	}

	private static boolean isIn(Chapter chapter, TextRange place) {
		return place.start() >= chapter.range().start() && place.start() < chapter.range().end();
	}

	private Finding summary(Chapter chapter, List<Finding> findings, Fingerprints fingerprints) {
		Finding first = findings.getFirst();
		String template = ResourceBundle.getBundle(Summary.class.getPackageName() + ".summary", examination.language(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).getString("what");
		String what = template.replace("{count}", Integer.toString(findings.size())).replace("{what}", first.message().what());
		return new Finding(page.id(), severity, first.range(), new Message(what, first.message().why(), first.message().remedy()),
				fingerprints.of(page.id(), chapter.title()), List.of());
	}
}
