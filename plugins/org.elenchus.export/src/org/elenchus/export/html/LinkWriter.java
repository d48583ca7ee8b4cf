package org.elenchus.export.html;

import java.util.Optional;

import org.elenchus.export.reading.words.WebAddress;

/** Writes where words of the author's lead: as a sign that is a link, or in words where the address is none of the web's. */
final class LinkWriter {

	private LinkWriter() {
	}

	static void write(PageContext context, String address) {
		HtmlWriter html = context.html();
		Optional<String> web = WebAddress.of(address);
		if (web.isPresent()) {
			html.open("a", "link-sign").attribute("href", web.get()).attribute("rel", "noreferrer").attribute("title", address);
			html.attribute("aria-label", context.label("link", address)).close();
		} else {
			html.element("span", "address", " <" + address + ">");
		}
	}
}
