package org.elenchus.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Project;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.text.TextRange;

/** One rule's look at one edition: what it can read, and where it reports. */
public final class Inquiry {

	private final Edition edition;
	private final Project project;
	private final RulePage page;
	private final Locale language;
	private final Fingerprints fingerprints = new Fingerprints();
	private final List<Finding> findings = new ArrayList<>();

	Inquiry(Edition edition, Project project, RulePage page, Locale language) {
		this.edition = edition;
		this.project = project;
		this.page = page;
		this.language = language;
	}

	/** The edition under inquiry. */
	public Edition edition() {
		return edition;
	}

	/** All editions that are read together with it, itself included. */
	public Project project() {
		return project;
	}

	/** The claims to ask about: those of the edition, but for cards whose words stand in another edition. */
	public Stream<Claim> claims() {
		return edition.claims().stream().filter(claim -> !project.isTaggedElsewhere(claim));
	}

	/**
	 * Reports on a claim, at its words. In the rule's texts, {@code {claim}} stands for those words, or for the claim's
	 * key if it has none.
	 */
	public void report(Claim claim) {
		String words = Wording.normal(claim.words());
		add(claim.place(), claim.key() + '\n' + words,
				Map.of("claim", words.isEmpty() ? claim.key() : Wording.brief(words)), List.of());
	}

	/** Reports broken markup, with ways to mend it. In the rule's texts, {@code {subject}} stands for the broken words. */
	public void report(Problem problem, List<Fix> fixes) {
		add(problem.range(), problem.subject(), Map.of("subject", Wording.brief(problem.subject())), fixes);
	}

	/** What the rule's page calls a fix; {@code {key}} stands for {@code key}. */
	public String fixTitle(String key) {
		return page.fix("fix", language, Map.of("key", key));
	}

	/** What the rule's page calls another fix, under the given name in its head. */
	public String fixTitle(String name, String key) {
		return page.fix(name, language, Map.of("key", key));
	}

	private void add(TextRange range, String content, Map<String, String> values, List<Fix> fixes) {
		findings.add(new Finding(page.id(), page.severity(), range, page.message(language, values),
				fingerprints.of(page.id(), content), fixes));
	}

	List<Finding> findings() {
		return findings;
	}
}
