package org.elenchus.export.html;

/** What the claims rest on: one entry for each, beside the text where there is room for it. */
final class EvidencePart {

	private final PageContext context;
	private final HtmlWriter html;

	EvidencePart(PageContext context) {
		this.context = context;
		this.html = context.html();
	}

	void write() {
		if (context.reading().claims().all().isEmpty()) {
			return;
		}
		html.open("aside", "evidence").attribute("id", "evidence").attribute("aria-labelledby", "evidence-heading");
		context.own().line();
		html.open("div", "bar").line();
		html.open("h2").attribute("id", "evidence-heading").text(context.label("evidence")).close().line();
		tools();
		html.close().line();
		html.element("p", "hint", context.label("hint")).line();
		ClaimEntry entry = new ClaimEntry(context);
		context.reading().claims().all().forEach(entry::write);
		html.close().line();
	}

	/** Buttons that the script brings to life; without it they stay hidden. */
	private void tools() {
		html.open("div", "tools").attribute("hidden", "").line();
		tool("previous", "←");
		tool("next", "→");
		tool("all", "✕");
		html.close().line();
	}

	private void tool(String action, String sign) {
		html.open("button").attribute("type", "button").attribute("data-action", action);
		html.attribute("aria-label", context.label("evidence." + action)).attribute("title", context.label("evidence." + action));
		html.text(sign).close().line();
	}
}
