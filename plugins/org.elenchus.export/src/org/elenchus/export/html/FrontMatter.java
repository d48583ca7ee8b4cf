package org.elenchus.export.html;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.export.reading.claims.Status;
import org.elenchus.export.reading.text.Block;
import org.elenchus.model.EditionCard;
import org.elenchus.model.Field;
import org.elenchus.model.finding.Severity;

/** What stands above the text: title, summary, the signs and what they mean, and the contents. */
final class FrontMatter {

	private static final int HEADINGS_WORTH_A_LIST = 3;

	private final PageContext context;
	private final HtmlWriter html;

	FrontMatter(PageContext context) {
		this.context = context;
		this.html = context.html();
	}

	void write() {
		html.open("header", "front");
		context.own().line();
		html.open("h1");
		context.theirs().text(context.reading().title()).close().line();
		byline();
		summary();
		if (!context.reading().claims().all().isEmpty()) {
			legend();
		}
		html.close().line();
		contents();
	}

	private void byline() {
		List<String> parts = context.reading().edition().metadata().map(EditionCard::getFields).stream().flatMap(Collection::stream)
				.filter(field -> field.getName() != null && !field.getValues().isEmpty()).map(this::field).toList();
		if (!parts.isEmpty()) {
			html.element("p", "byline", String.join(" · ", parts)).line();
		}
	}

	private String field(Field field) {
		String name = "edition.field." + field.getName().toLowerCase(Locale.ROOT);
		String value = String.join(", ", field.getValues());
		return context.reading().labels().has(name) ? context.label(name, value) : field.getName() + ": " + value;
	}

	private void summary() {
		Collection<ClaimView> claims = context.reading().claims().all();
		html.open("p", "summary").text(context.label("count.claims", claims.size()));
		if (!claims.isEmpty()) {
			html.text(" · " + context.label("count.primary", count(claims, Status.PRIMARY)));
			html.text(" · " + context.label("count.contested", claims.stream().filter(view -> view.claim().contested()).count()));
		}
		html.text(" · ").open("a").attribute("href", "#findings");
		html.text(context.label("count.findings", context.reading().findings().size())).close();
		html.text(severities()).close().line();
	}

	private static long count(Collection<ClaimView> claims, Status status) {
		return claims.stream().filter(view -> view.status() == status).count();
	}

	private String severities() {
		List<String> counts = Arrays.stream(Severity.values()).sorted((a, b) -> b.compareTo(a))
				.map(this::severity).filter(text -> !text.isEmpty()).toList();
		return counts.isEmpty() ? "" : " (" + String.join(", ", counts) + ")";
	}

	private String severity(Severity severity) {
		long count = context.reading().findings().stream().filter(finding -> finding.severity() == severity).count();
		return count == 0 ? "" : context.label("count." + severity, count);
	}

	private void legend() {
		html.open("ul", "legend").line();
		for (Status status : Status.values()) {
			sign(Signs.style(status), Signs.id(status), context.label("status." + status));
		}
		sign("primary contested", "sign-contested", context.label("status.contested"));
		html.close().line();
	}

	private void sign(String classes, String id, String meaning) {
		html.open("li").open("span", "run " + classes).attribute("aria-hidden", "true").text(context.label("legend.sample"));
		html.close().text(" ").open("span").attribute("id", id).text(meaning).close().close().line();
	}

	private void contents() {
		List<Block> headings = context.reading().text().blocks().stream().filter(Block::isHeading).toList();
		if (headings.size() < HEADINGS_WORTH_A_LIST) {
			return;
		}
		html.open("nav", "contents").attribute("aria-labelledby", "contents");
		context.own().line();
		html.open("details").open("summary").open("span").attribute("id", "contents");
		html.text(context.label("contents")).close().close().open("ol");
		for (int i = 0; i < headings.size(); i++) {
			if (i > 0 || !context.reading().repeatsTitle(headings.get(i))) {
				content(headings.get(i), i + 1);
			}
		}
		html.close().close().close().line();
	}

	private void content(Block heading, int number) {
		html.open("li", "level-" + Math.min(heading.level(), TextPart.DEEPEST));
		html.open("a").attribute("href", "#heading-" + number);
		context.theirs().text(heading.words()).close().close().line();
	}
}
