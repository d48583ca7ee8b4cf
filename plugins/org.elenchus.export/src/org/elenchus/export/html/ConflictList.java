package org.elenchus.export.html;

import java.util.Collection;

import org.elenchus.export.reading.claims.ConflictEntry;
import org.elenchus.export.reading.claims.Remark;
import org.elenchus.model.ConflictKind;

/** Writes which other claims contradict a claim, in what and how. */
final class ConflictList {

	private final PageContext context;
	private final HtmlWriter html;
	private final ClaimLink link;

	ConflictList(PageContext context) {
		this.context = context;
		this.html = context.html();
		this.link = new ClaimLink(context);
	}

	void write(Collection<ConflictEntry> conflicts) {
		if (conflicts.isEmpty()) {
			return;
		}
		html.element("h4", context.label("claim.conflicts")).open("ul", "counters conflicts").line();
		conflicts.forEach(this::write);
		html.close().line();
	}

	private void write(ConflictEntry conflict) {
		html.open("li");
		link.write(conflict.key(), conflict.view());
		if (conflict.kind() != ConflictKind.UNSPECIFIED) {
			html.text(" — ").element("span", "kind", context.reading().labels().text(conflict.kind()));
		}
		RemarkWriter.write(context, new Remark(conflict.reason(), null, null),
				conflict.kind() == ConflictKind.UNSPECIFIED ? " — " : ": ");
		html.close().line();
	}
}
