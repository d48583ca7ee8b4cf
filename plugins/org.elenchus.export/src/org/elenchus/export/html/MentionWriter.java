package org.elenchus.export.html;

import java.util.Optional;

import org.elenchus.export.reading.sources.Bibliography;
import org.elenchus.export.reading.sources.SourceEntry;
import org.elenchus.model.edition.Item;

/**
 * Links words that name a source to the bibliography. Words that belong to a claim lead to its evidence already, so a
 * small link stands behind them.
 */
final class MentionWriter {

	private final Sheet sheet;
	private final String target;
	private final String label;
	private boolean metClaim;

	MentionWriter(Sheet sheet, Item.MentionStart start) {
		this.sheet = sheet;
		Optional<SourceEntry> entry = Bibliography.known(start.mention().getSource()).map(sheet.reading().bibliography()::entry);
		this.target = entry.map(SourceEntry::id).orElseGet(() -> sheet.reading().bibliography().unknownId(start.sourceKey()));
		this.label = entry.map(known -> sheet.label("source.mention", known.label()))
				.orElseGet(() -> sheet.label("source.unknown.short", start.sourceKey()));
	}

	void meets(boolean claim) {
		metClaim |= claim;
	}

	/** Opens the link around words outside claims. */
	void open() {
		sheet.html().open("a", "mention").attribute("href", "#" + target).attribute("title", label);
	}

	void end() {
		if (metClaim) {
			sheet.html().open("a", "mention-sign").attribute("href", "#" + target).attribute("title", label);
			sheet.html().attribute("aria-label", label).close();
		}
	}
}
