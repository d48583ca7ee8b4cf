package org.elenchus.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.text.StringSubstitutor;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.Shown;
import org.elenchus.rules.Rule;
import org.elenchus.rules.wording.Wording;

/**
 * The page of a rule: a Markdown text that explains it, after a head between two lines {@code ---} with {@code severity}
 * and the texts of its message: {@code what}, {@code why}, {@code remedy} and, if it has fixes, {@code fix} or
 * other names for their titles, each in {@code .en} and, for those who read them, in other languages, as in {@code .nl}. It can say, too, to
 * which {@code group} the rule belongs, {@code since} which version there is one, which rules it {@code covers}, of what it speaks {@code once}, and where alone
 * an {@code except}ion to it can stand.
 */
public final class RulePage {

	private static final String FENCE = "---\n";
	private static final String DOCS = "/docs/";
	private static final String PAGE = ".md";
	private static final Pattern QUESTION = Pattern.compile("\\*\\*The question of source criticism\\.\\*\\* ([^?]+\\?)");
	private static final Pattern QUOTED = Pattern.compile("[“‘]\\{(\\w+)}[”’]");
	private static final Pattern QUOTED_END = Pattern.compile("\\{(\\w+)}[”’]\\.$");
	private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?][”’\"»]*");

	private final String id;
	private final Properties head = new Properties();
	private final String body;

	private RulePage(String id, String text) {
		int end = text.indexOf(FENCE, FENCE.length());
		if (!text.startsWith(FENCE) || end < 0) {
			throw new IllegalArgumentException("the page of rule " + id + " has no head");
		}
		this.id = id;
		this.body = text.substring(end + FENCE.length());
		try {
			head.load(new StringReader(text.substring(FENCE.length(), end)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * The page of a rule.
	 *
	 * @throws IllegalArgumentException if the rule has none, or one without a head
	 */
	public static RulePage of(Rule rule) {
		try (InputStream page = open(rule)) {
			return new RulePage(rule.id(), new String(page.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * The pages of our rules lie in folders with the names of their packages; a rule that takes the place of one of ours and brings no page
	 * has that of ours.
	 */
	private static InputStream open(Rule rule) {
		String home = rule.getClass().getPackageName();
		InputStream page = open(rule, home.substring(home.lastIndexOf('.') + 1) + '/');
		page = page == null ? open(rule, "") : page;
		return page != null ? page : groups(rule).map(group -> open(rule, group + '/')).filter(Objects::nonNull).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("rule " + rule.id() + " has no page " + DOCS + rule.id() + PAGE));
	}

	/** The page in a folder; null if it is not there. */
	private static InputStream open(Rule rule, String folder) {
		return rule.getClass().getResourceAsStream(DOCS + folder + rule.id() + PAGE);
	}

	/** The folders of pages, where the rule can see ours. */
	private static Stream<String> groups(Rule rule) {
		try (InputStream groups = rule.getClass().getResourceAsStream(DOCS + "groups.txt")) {
			return groups == null ? Stream.of() : new String(groups.readAllBytes(), StandardCharsets.UTF_8).lines();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public String id() {
		return id;
	}

	/** What the rule is about, in a word, such as {@code quotations}; empty if its page does not say. */
	public String group() {
		return head.getProperty("group", "");
	}

	/** The version of Elenchus that was the first to have the rule; empty if its page does not say. */
	public String since() {
		return head.getProperty("since", "");
	}

	/** The name in braces, in the rule's texts, of that whose lack is told once in an edition, however often it shows; empty if each place is told. */
	public Optional<String> once() {
		return Optional.ofNullable(head.getProperty("once"));
	}

	/**
	 * The rules that have nothing to add where this one reports on a claim: the same lack is behind what they report, or what they ask for follows
	 * when it is settled.
	 */
	public List<String> covers() {
		return Stream.of(head.getProperty("covers", "").split("[, ]+")).filter(id -> !id.isEmpty()).toList();
	}

	/** Whether exceptions to the rule can stand at the thing itself: behind a claim, or on a card. */
	public boolean isExceptedHere() {
		return head.getProperty("except") == null;
	}

	/** Whether exceptions to the rule can stand on an edition's card, for its whole text. */
	public boolean isExceptedEverywhere() {
		return !"nowhere".equals(head.getProperty("except"));
	}

	/** The page without its head, in Markdown. */
	public String body() {
		return body;
	}

	/** The question of source criticism that the rule puts, in English; empty where the page states none. */
	public String question() {
		Matcher question = QUESTION.matcher(body);
		return question.find() ? question.group(1).replaceAll("\\s+", " ") : "";
	}

	/** What stands under a heading of the second level, in Markdown; empty where the page has no such section. */
	public String section(String heading) {
		String opening = "\n## " + heading + "\n";
		int start = body.indexOf(opening);
		if (start < 0) {
			return "";
		}
		int end = body.indexOf("\n## ", start + opening.length());
		return body.substring(start + opening.length(), end < 0 ? body.length() : end).strip();
	}

	/** Whether the rule guesses from words, and is not sure enough for anything but a hint while someone writes. */
	public boolean isHint() {
		return "true".equals(head.getProperty("hint"));
	}

	public Severity severity() {
		return Severity.valueOf(text("severity").toUpperCase(Locale.ROOT));
	}

	/** What the rule says in the given language, or in English; names in braces are replaced by their values. */
	public Message message(Locale language, Map<String, String> values) {
		return message(language, values::get);
	}

	/** The same, where values are looked up by their names. */
	Message message(Locale language, UnaryOperator<String> values) {
		return new Message(text("what", language, values), text("why", language, values),
				text("remedy", language, values));
	}

	String phrase(String name, Locale language, Map<String, String> values) {
		return text(name, language, values::get);
	}

	private String text(String name, Locale language, UnaryOperator<String> values) {
		String own = head.getProperty(name + '.' + language.getLanguage());
		String text = own == null ? text(name + ".en") : own;
		return text.indexOf('{') < 0 ? text : filled(text, unquoted(text, values));
	}

	private static String filled(String text, UnaryOperator<String> values) {
		return new StringSubstitutor(each -> shown(values.apply(each)), "{", "}", StringSubstitutor.DEFAULT_ESCAPE).setDisableSubstitutionInValues(true)
				.replace(ended(text, values));
	}

	/** The values, without quotation marks of their own where the text puts them between some. */
	private static UnaryOperator<String> unquoted(String text, UnaryOperator<String> values) {
		Set<String> quoted = QUOTED.matcher(text).results().map(name -> name.group(1)).collect(Collectors.toSet());
		return name -> {
			String value = values.apply(name);
			return value == null || !quoted.contains(name) ? value : Wording.unquoted(value);
		};
	}

	/** A text that ends with words between quotation marks, without its full stop where these words bring one of their own. */
	private static String ended(String text, UnaryOperator<String> values) {
		Matcher end = QUOTED_END.matcher(text);
		boolean twice = end.find() && SENTENCE.matcher(Objects.requireNonNullElse(values.apply(end.group(1)), "")).matches();
		return twice ? text.substring(0, text.length() - 1) : text;
	}

	/** What a rule says is read in lists and logs, too. */
	private static String shown(String value) {
		return value == null ? null : Shown.of(value);
	}

	private String text(String name) {
		String text = head.getProperty(name);
		if (text == null) {
			throw new IllegalArgumentException("the page of rule " + id + " says nothing under " + name);
		}
		return text;
	}
}
