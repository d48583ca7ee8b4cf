package org.elenchus.export.html;

import java.util.Collection;

import org.elenchus.export.reading.claims.ConflictEntry;
import org.elenchus.export.reading.claims.Remark;
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
			html.text(" — ").element("span", "kind", sheet.reading().labels().text(conflict.kind()));
		}
		RemarkWriter.write(sheet, new Remark(conflict.reason(), null, null),
				conflict.kind() == ConflictKind.UNSPECIFIED ? " — " : ": ");
		html.close().line();
	}
}
