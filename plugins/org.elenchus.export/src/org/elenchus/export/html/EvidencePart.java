package org.elenchus.export.html;

/** What the claims rest on: one entry for each, beside the text where there is room for it. */
final class EvidencePart {

	private final Sheet sheet;
	private final HtmlWriter html;

	EvidencePart(Sheet sheet) {
		this.sheet = sheet;
		this.html = sheet.html();
	}

	void write() {
		if (sheet.reading().claims().all().isEmpty()) {
			return;
		}
		html.open("aside", "evidence").attribute("id", "evidence").attribute("aria-labelledby", "evidence-heading");
		sheet.own().line();
		html.open("div", "bar").line();
		html.open("h2").attribute("id", "evidence-heading").text(sheet.label("evidence")).close().line();
		tools();
		html.close().line();
		html.element("p", "hint", sheet.label("hint")).line();
		ClaimEntry entry = new ClaimEntry(sheet);
		sheet.reading().claims().all().forEach(entry::write);
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
		html.attribute("aria-label", sheet.label("evidence." + action)).attribute("title", sheet.label("evidence." + action));
		html.text(sign).close().line();
	}
}
