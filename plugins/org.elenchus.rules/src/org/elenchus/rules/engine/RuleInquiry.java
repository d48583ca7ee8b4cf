package org.elenchus.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.elenchus.model.edition.Problem;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.Related;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.policy.PolicyInForce;
import org.elenchus.model.project.Knowledge;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.engine.Fingerprints.Identity;
import org.elenchus.rules.wording.Wording;
import org.elenchus.sources.library.Library;
import org.elenchus.sources.library.SourceTexts;

/** A rule's look at an edition, with what it reported and what it threw. */
final class RuleInquiry implements Inquiry {

	private final Examination examination;
	private final RulePage page;
	private final Severity severity;
	private final Rule rule;
	private final Reach reach;
	private final Fingerprints fingerprints = new Fingerprints();
	private final List<Report> reports = new ArrayList<>();
	/** How often it could not judge, by what was missing. */
	private final Map<String, Integer> open = new TreeMap<>();
	private Optional<Throwable> thrown = Optional.empty();

	RuleInquiry(Examination examination, Rule rule, RulePage page, Severity severity) {
		this.examination = examination;
		this.rule = rule;
		this.reach = rule.reach();
		this.page = page;
		this.severity = severity;
	}

	/** Lets the rule look; what it reports before it fails counts, and one that fails does not keep the others from looking. */
	void ask() {
		examination.goOn();
		thrown = Fault.caught(() -> {
			rule.check(this);
			return Optional.empty();
		}, Optional::of);
	}

	/** What the rule threw, if it failed. */
	Optional<Throwable> thrown() {
		return thrown;
	}

	/** Whether the rule is asked when all others have been. */
	boolean isLast() {
		return reach.exceptions();
	}

	/** The rule's id. */
	String rule() {
		return page.id();
	}

	@Override
	public Edition edition() {
		return examination.edition();
	}

	@Override
	public Chapters chapters() {
		return examination.chapters();
	}

	@Override
	public <T> T overview(Knowledge<T> knowledge) {
		require(reach.overviews().containsAll(knowledge.overviews()), knowledge.whole().getSimpleName());
		return examination.project().overview(knowledge);
	}

	private void require(boolean said, String what) {
		if (!said) {
			throw new IllegalStateException("the rule " + page.id() + " reads " + what + " and its reach does not say so");
		}
	}

	@Override
	public PolicyInForce policy() {
		return examination.project().policy(edition());
	}

	@Override
	public LocalDate today() {
		require(reach.day(), "the day");
		return examination.today();
	}

	@Override
	public Locale language() {
		return examination.language();
	}

	@Override
	public Library library() {
		require(reach.fullTexts(), "full texts");
		return examination.library();
	}

	@Override
	public SourceTexts texts() {
		SourceTexts.CARDS.forEach(this::overview);
		require(reach.fullTexts(), "full texts");
		return examination.texts();
	}

	@Override
	public <T> T ofEdition(Class<T> kind, Function<Edition, T> make) {
		return examination.ofEdition(kind, make);
	}

	@Override
	public <T> T ofText(Class<T> kind, String text, Function<String, T> make) {
		return examination.ofText(kind, text, make);
	}

	@Override
	public Stream<Claim> claims() {
		return examination.claims().stream().peek(claim -> examination.goOn());
	}

	@Override
	public void leaveOpen(String reason) {
		open.merge(reason, 1, Integer::sum);
	}

	/** What the rule could not judge. */
	List<LeftOpen> leftOpen() {
		return open.entrySet().stream().map(one -> new LeftOpen(rule(), phrase(one.getKey(), Map.of()), one.getValue())).toList();
	}

	@Override
	public Set<String> knownRules() {
		return examination.knownRules();
	}

	@Override
	public Stream<Exemption> exceptions() {
		return examination.exceptions();
	}

	@Override
	public Stream<Exemption> unusedExceptions() {
		require(reach.exceptions(), "which exceptions are of use");
		return examination.unusedExceptions();
	}

	@Override
	public void report(Claim claim, TextRange place, Values values, List<Fix> fixes) {
		if (!examination.excepts(page.id(), claim.exemptions())) {
			ClaimWording wording = examination.wording(claim);
			String words = wording.words();
			UnaryOperator<String> texts = name -> !name.equals("claim") ? values.inText(name)
					: words.isEmpty() ? claim.key() : Wording.cut(Wording.bare(words));
			add(Optional.of(claim), place, fingerprints.identity(page.id(), wording.identity(), values.content()), values, texts, fixes);
		}
	}

	@Override
	public void report(EObject thing, Values values) {
		Collection<Exemption> own = thing instanceof Card card ? card.getExemptions() : List.of();
		report(edition().places().of(thing), values, own, List.of());
	}

	@Override
	public void report(TextRange place, Values values, List<Fix> fixes) {
		report(place, values, List.of(), fixes);
	}

	private void report(TextRange place, Values values, Collection<Exemption> own, List<Fix> fixes) {
		if (!examination.excepts(page.id(), own)) {
			add(Optional.empty(), place, fingerprints.identity(page.id(), values.content()), values, values::inText, fixes);
		}
	}

	@Override
	public void report(Problem problem, Map<String, String> shown, List<Fix> fixes) {
		Values values = Values.of(Map.of("subject", problem.subject())).showing(shown);
		add(Optional.empty(), problem.range(), fingerprints.identity(page.id(), problem.subject()), values, values::inText, fixes);
	}

	@Override
	public void goOn() {
		examination.goOn();
	}

	@Override
	public String phrase(String name, Map<String, String> values) {
		return page.phrase(name, language(), values);
	}

	private void add(Optional<Claim> claim, TextRange range, Identity identity, Values values, UnaryOperator<String> texts, List<Fix> fixes) {
		Objects.checkFromToIndex(range.start(), range.end(), edition().text().length());
		List<Related> others = values.related();
		Optional<String> lack = page.once().map(values::inText);
		reports.add(new Report(claim, range, lack, others, included -> new Finding(page.id(), severity, range,
				additions().to(page.message(language(), texts), others.size() - values.named(), included), fingerprints.of(identity), fixes, others)));
	}

	private Additions additions() {
		return new Additions(language());
	}

	/** The rules whose reports of the same claims this one's include. */
	List<String> covers() {
		return page.covers();
	}

	boolean weighsNoMoreThan(RuleInquiry other) {
		return other.severity.atLeast(severity);
	}

	/** What was found, each for itself. */
	List<Report> reports() {
		return reports;
	}

	/** Leaves out what was found of some claims. */
	void leaveOut(Set<String> claims) {
		reports.removeIf(report -> report.claim().filter(claim -> claims.contains(claim.key())).isPresent());
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
		return new Summary(examination, page, severity, additions());
	}
}
