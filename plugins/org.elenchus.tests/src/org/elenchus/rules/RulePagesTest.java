package org.elenchus.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.extension.Extensions;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;
import org.elenchus.rules.engine.Catalogue;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.RulePage;
import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePagesTest {

	private static final Locale DUTCH = Locale.of("nl");
	private static final List<String> SECTIONS = List.of("Bad", "Good", "How to fix", "Exceptions", "Samenvatting");
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
	private static final Pattern JUDGEMENT = Pattern.compile("\\b(true|false|verified|onwaar|(is|zijn|niet) waar)\\b",
			Pattern.CASE_INSENSITIVE);
	private static final Engine DUTCH_ENGINE = new Engine(Locale.of("nl")).within(bundle("docs"));
	private static final Engine ENGINE = new Engine(Locale.ENGLISH).within(bundle("docs"));

	static List<RulePage> pages() {
		return Catalogue.installed().pages();
	}

	@Test
	void everyPageHasARuleAndEveryRuleAPage() {
		Path pages = bundle("docs");
		assertEquals(pages().stream().map(page -> page.group() + '/' + page.id() + ".md").collect(Collectors.toCollection(TreeSet::new)),
				names(pages, file -> file.startsWith(pages) && !file.getParent().equals(pages)));
	}

	@Test
	void theFoldersOfPagesAreKnown() {
		assertEquals(pages().stream().map(RulePage::group).distinct().sorted().toList(),
				ProjectFolder.read(bundle("docs/groups.txt")).lines().sorted().toList());
	}

	@Test
	void aRulesGroupIsTheRoomOfItsClass() {
		Extensions.of(Rule.class).forEach(rule -> assertEquals("org.elenchus.rules.catalogue." + RulePage.of(rule).group(),
				rule.getClass().getPackageName()));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void theHeadSaysSinceWhen(RulePage page) {
		assertTrue(page.since().matches("\\d+\\.\\d+"), page.since());
	}

	@Test
	void everyClassOfTheCatalogueIsRegistered() {
		Set<String> registered = ProjectFolder
				.read(bundle("src/META-INF/services/org.elenchus.rules.Rule")).lines()
				.map(line -> line.replace('.', '/') + ".java").collect(Collectors.toCollection(TreeSet::new));
		assertEquals(classes(), registered);
	}

	@Test
	void everyClassOfTheCatalogueHasATest() {
		List<String> missing = classes().stream().map(name -> name.replace(".java", "Test.java"))
				.filter(name -> !Path.of("src", name).toFile().exists()).toList();
		assertEquals(List.of(), missing);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void theHeadSpeaksBothLanguages(RulePage page) {
		Message english = page.message(Locale.ENGLISH, Map.of());
		Message dutch = page.message(DUTCH, Map.of());
		assertNotEquals(english.what(), dutch.what());
		assertNotEquals(english.why(), dutch.why());
		assertNotEquals(english.remedy(), dutch.remedy());
		assertEquals(placeholders(english.what()), placeholders(dutch.what()));
		assertEquals(english, page.message(Locale.GERMAN, Map.of()));
		assertEquals(dutch, page.message(Locale.of("nl", "BE"), Map.of()));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void whatARuleCoversIsKnownIsSaidAndCoversNothingMore(RulePage page) {
		Map<String, RulePage> known = pages().stream().collect(Collectors.toMap(RulePage::id, one -> one));
		assertEquals(page.covers().stream().sorted().distinct().toList(), page.covers());
		page.covers().forEach(id -> {
			assertTrue(known.containsKey(id), id);
			assertTrue(page.severity().atLeast(known.get(id).severity()), id + " weighs more");
			assertTrue(page.body().contains("`" + id + "`"), id + " is not named");
			assertTrue(page.covers().containsAll(known.get(id).covers()), "what " + id + " covers is not covered");
		});
	}

	@ParameterizedTest
	@MethodSource("pages")
	void noPlaceholderIsLeftInWhatTheRuleSays(RulePage page) {
		PageSample.of(page).forEach(sample -> Stream.of(ENGINE, DUTCH_ENGINE)
				.flatMap(engine -> engine.validate(inputs(page, sample)).getLast().findings().stream())
				.filter(finding -> finding.rule().equals(page.id()))
				.forEach(finding -> assertEquals(Set.of(), placeholders(finding.message().toString()))));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void theHeadJudgesPresenceAndFormNotTruth(RulePage page) {
		texts(page, Map.of()).forEach(text -> assertFalse(JUDGEMENT.matcher(text).find(), text));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyTextIsASentence(RulePage page) {
		texts(page, Map.of("claim", "x", "subject", "x", "more", "", "proposal", ""))
				.forEach(text -> assertTrue(text.matches("(?s)[\\p{Lu}“‘].*\\."), text));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void theBodyHasAllSections(RulePage page) {
		String body = page.body();
		assertTrue(body.startsWith("# " + page.id() + "\n\n**The problem.** "), body);
		assertTrue(body.contains("\n**The question of source criticism.** "), body);
		assertEquals(SECTIONS, Pattern.compile("(?m)^## (.*)$").matcher(body).results().map(r -> r.group(1)).toList());
		assertEquals(Set.of("bad", "good"),
				PageSample.of(page).stream().map(PageSample::kind).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void badSamplesFireTheRuleAndGoodOnesAreWellFormed(RulePage page) {
		assertAll(PageSample.of(page).stream().map(sample -> () -> {
			List<Finding> findings = ENGINE.validate(inputs(page, sample)).getLast().findings();
			boolean bad = sample.kind().equals("bad");
			assertEquals(bad, findings.stream().anyMatch(finding -> finding.rule().equals(page.id())), sample.text());
			assertEquals(List.of(), findings.stream()
					.filter(finding -> finding.severity() == Severity.ERROR && !finding.rule().equals(page.id())).toList());
		}));
	}

	private static List<InputText> inputs(RulePage page, PageSample sample) {
		return Stream.concat(sample.others().stream().map(text -> new InputText("other" + sample.others().indexOf(text), text)),
				Stream.of(new InputText(page.id(), sample.text()))).toList();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void theSeverityIsOneThatIsKnown(RulePage page) {
		assertTrue(page.severity().atLeast(Severity.INFO));
	}

	private static List<String> texts(RulePage page, Map<String, String> values) {
		return Stream.of(Locale.ENGLISH, DUTCH).map(language -> page.message(language, values))
				.flatMap(message -> Stream.of(message.what(), message.why(), message.remedy())).toList();
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map((MatchResult found) -> found.group(1)).collect(Collectors.toSet());
	}

	private static Path bundle(String path) {
		return ProjectFolder.of("plugins/org.elenchus.rules").resolve(path);
	}

	/** The rules' classes, from the folder of sources. */
	private static Set<String> classes() {
		Path sources = bundle("src");
		return names(sources, file -> file.startsWith(sources.resolve("org/elenchus/rules/catalogue")) && !file.endsWith("package-info.java"));
	}

	/** The paths of some files from a folder, with slashes. */
	private static Set<String> names(Path folder, Predicate<Path> wanted) {
		return ProjectFolder.files(wanted).stream().map(file -> folder.relativize(file).toString().replace('\\', '/'))
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
