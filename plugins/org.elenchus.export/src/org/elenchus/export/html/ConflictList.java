package org.elenchus.export.html;

import java.util.Collection;

import org.elenchus.model.ConflictKind;

/** Writes which other claims contradict a claim, in what and how. */
final class ConflictList {

	private final Sheet sheet;
	private final HtmlWriter html;
	private final ClaimLink link;

	ConflictList(Sheet sheet) {
		this.sheet = sheet;
		this.html = sheet.html();
		this.link = new ClaimLink(sheet);
	}

	void write(Collection<ConflictEntry> conflicts) {
		if (conflicts.isEmpty()) {
			return;
		}
		html.element("h4", sheet.label("claim.conflicts")).open("ul", "counters conflicts").line();
		conflicts.forEach(this::write);
		html.close().line();
	}

	private void write(ConflictEntry conflict) {
		html.open("li");
		link.write(conflict.key(), conflict.view());
		if (conflict.kind() != ConflictKind.UNSPECIFIED) {
			html.text(" — ").element("span", "kind", sheet.labels().text(conflict.kind()));
		}
		new Remark(conflict.reason(), null, null).write(sheet, conflict.kind() == ConflictKind.UNSPECIFIED ? " — " : ": ");
		html.close().line();
	}
}
