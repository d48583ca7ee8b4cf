package org.elenchus.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.Card;
import org.elenchus.model.Exemption;
import org.elenchus.model.edition.Chapters;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Project;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.policy.PolicyInForce;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Fingerprints.Identity;
import org.elenchus.sources.library.Library;

/** One rule's look at one edition: what it can read, and where it reports. What an exception covers is not reported. */
public final class Inquiry {

	private final Examination examination;
	private final RulePage page;
	private final Severity severity;
	private final Fingerprints fingerprints = new Fingerprints();
	private final List<Report> reports = new ArrayList<>();
	private Optional<Throwable> thrown = Optional.empty();

	Inquiry(Examination examination, RulePage page, Severity severity) {
		this.examination = examination;
		this.page = page;
		this.severity = severity;
	}

	/** Lets the rule look; what it reports before it fails counts. */
	void ask(Rule rule) {
		thrown = Fault.caught(() -> {
			rule.check(this);
			return Optional.empty();
		}, Optional::of);
	}

	/** What the rule threw, if it failed. */
	Optional<Throwable> thrown() {
		return thrown;
	}

	/** The rule's id. */
	String rule() {
		return page.id();
	}

	/** The edition under inquiry. */
	public Edition edition() {
		return examination.edition();
	}

	/** The edition's chapters. */
	public Chapters chapters() {
		return examination.chapters();
	}

	/** All editions that are read together with it, itself included. */
	public Project project() {
		return examination.project();
	}

	/** What is asked of the edition's claims. */
	public PolicyInForce policy() {
		return project().policy(edition());
	}

	/** The day on which is asked: what is dated ages against it. */
	public LocalDate today() {
		return examination.today();
	}

	/** The language in which the rule speaks. */
	public Locale language() {
		return examination.language();
	}

	/** Where the full texts of sources are found. */
	public Library library() {
		return examination.library();
	}

	/**
	 * What several rules need and one of them works out: it is made when first asked for, and kept for the project.
	 *
	 * @param kind what it is
	 * @param make makes it of the project
	 */
	public <T> T shared(Class<T> kind, Function<Project, T> make) {
		return examination.shared(kind, make);
	}

	/**
	 * What several rules need of the edition and one of them works out: it is made when first asked for, and kept while
	 * rules are asked.
	 *
	 * @param kind what it is
	 * @param make makes it of the edition
	 */
	public <T> T ofEdition(Class<T> kind, Function<Edition, T> make) {
		return examination.ofEdition(kind, make);
	}

	/** The claims to ask about: those of the edition, but for cards whose words stand in another edition. */
	public Stream<Claim> claims() {
		return examination.claims().stream();
	}

	/** The ids of all rules that there are, also of those that are not asked. */
	public Set<String> knownRules() {
		return examination.knownRules();
	}

	/** All exceptions of the edition, those that its claims have on cards in other files included. */
	public Stream<Exemption> exceptions() {
		return examination.exceptions();
	}

	/** The exceptions of the edition that no rule that was asked before this one had a use for. */
	public Stream<Exemption> unusedExceptions() {
		return examination.unusedExceptions();
	}

	/**
	 * Reports on a claim, at its words. In the rule's texts, {@code {claim}} stands for those words, or for the claim's
	 * key if it has none.
	 */
	public void report(Claim claim) {
		report(claim, Map.of());
	}

	/** Reports on a claim, at its words. In the rule's texts, names in braces stand for {@code values}, too. */
	public void report(Claim claim, Map<String, String> values) {
		report(claim, Values.of(values), List.of());
	}

	/** Reports on a claim, at its words, with ways to settle it. */
	public void report(Claim claim, Values values, List<Fix> fixes) {
		report(claim, claim.place(), values, fixes);
	}

	/** Reports on a claim at a place of one's own choice, with ways to settle it. */
	public void report(Claim claim, TextRange place, Map<String, String> values, List<Fix> fixes) {
		report(claim, place, Values.of(values), fixes);
	}

	private void report(Claim claim, TextRange place, Values values, List<Fix> fixes) {
		if (!examination.excepts(page.id(), claim.exemptions())) {
			ClaimWording wording = examination.wording(claim);
			String words = wording.words();
			UnaryOperator<String> texts = name -> !name.equals("claim") ? values.inText(name)
					: words.isEmpty() ? claim.key() : Wording.cut(words);
			add(Optional.of(claim), place, fingerprints.identity(page.id(), wording.identity(), values.content()), texts, fixes);
		}
	}

	/** Reports on a piece of evidence of a claim, at the citation; what excepts the claim excepts it. */
	public void report(Claim claim, Evidence evidence, Map<String, String> values) {
		report(claim, evidence, Values.of(values));
	}

	/** Reports on a piece of evidence of a claim, at the citation; what excepts the claim excepts it. */
	public void report(Claim claim, Evidence evidence, Values values) {
		report(claim, evidence.range(), values.and(Map.of("source", evidence.sourceKey())), List.of());
	}

	/**
	 * Reports on anything else that stands in the edition: a card at its key, a doubt or a citation as a whole.
	 *
	 * @param thing  what it is about; exceptions on a card hold for it
	 * @param values what the names in braces in the rule's texts stand for; they make the finding the one that it is
	 */
	public void report(EObject thing, Map<String, String> values) {
		report(thing, Values.of(values));
	}

	/** Reports on anything else that stands in the edition: a card at its key, a doubt or a citation as a whole. */
	public void report(EObject thing, Values values) {
		Collection<Exemption> own = thing instanceof Card card ? card.getExemptions() : List.of();
		report(edition().places().of(thing), values, own, List.of());
	}

	/** Reports on a place. */
	public void report(TextRange place, Map<String, String> values, List<Fix> fixes) {
		report(place, Values.of(values), fixes);
	}

	/** Reports on a place. */
	public void report(TextRange place, Values values, List<Fix> fixes) {
		report(place, values, List.of(), fixes);
	}

	private void report(TextRange place, Values values, Collection<Exemption> own, List<Fix> fixes) {
		if (!examination.excepts(page.id(), own)) {
			add(Optional.empty(), place, fingerprints.identity(page.id(), values.content()), values::inText, fixes);
		}
	}

	/** Reports broken markup, with ways to mend it. In the rule's texts, {@code {subject}} stands for the broken words. */
	public void report(Problem problem, List<Fix> fixes) {
		report(problem, Map.of(), fixes);
	}

	/** Reports broken markup; names in braces stand for {@code shown}, too, which makes no other finding. */
	public void report(Problem problem, Map<String, String> shown, List<Fix> fixes) {
		Values values = Values.of(Map.of("subject", problem.subject())).showing(shown);
		add(Optional.empty(), problem.range(), fingerprints.identity(page.id(), problem.subject()), values::inText, fixes);
	}

	/** A phrase for the rule's texts, under the given name in the head of its page; names in braces stand for {@code values}. */
	public String phrase(String name, Map<String, String> values) {
		return page.fix(name, language(), values);
	}

	/** What the rule's page calls a fix; {@code {key}} stands for {@code key}. */
	public String fixTitle(String key) {
		return page.fix("fix", language(), Map.of("key", key));
	}

	/** What the rule's page calls another fix, under the given name in its head. */
	public String fixTitle(String name, String key) {
		return page.fix(name, language(), Map.of("key", key));
	}

	private void add(Optional<Claim> claim, TextRange range, Identity identity, UnaryOperator<String> texts, List<Fix> fixes) {
		Objects.checkFromToIndex(range.start(), range.end(), edition().text().length());
		reports.add(new Report(claim, () -> new Finding(page.id(), severity, range,
				page.message(language(), texts), fingerprints.of(identity), fixes)));
	}

	/** What was found, in the order in which it was. */
	List<Finding> findings() {
		return reports.stream().map(Report::finding).toList();
	}

	/** What was found, where a rule has hardly anything but findings in a long chapter one for all. */
	List<Finding> summedUp() {
		return summary().of(reports);
	}

	/** What was found and is wanted, summed up. */
	List<Finding> summedUp(Predicate<Finding> wanted) {
		return summary().of(reports.stream().filter(report -> wanted.test(report.finding())).toList());
	}

	private Summary summary() {
		return new Summary(examination, page, severity);
	}
}
