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

	private final PageContext context;
	private final String target;
	private final String label;
	private boolean metClaim;

	MentionWriter(PageContext context, Item.MentionStart start) {
		this.context = context;
		Optional<SourceEntry> entry = Bibliography.known(start.mention().getSource()).map(context.reading().bibliography()::entry);
		this.target = entry.map(SourceEntry::id).orElseGet(() -> context.reading().bibliography().unknownId(start.sourceKey()));
		this.label = entry.map(known -> context.label("source.mention", known.label()))
				.orElseGet(() -> context.label("source.unknown.short", start.sourceKey()));
	}

	void meets(boolean claim) {
		metClaim |= claim;
	}

	/** Opens the link around words outside claims. */
	void open() {
		context.html().open("a", "mention").attribute("href", "#" + target).attribute("title", label);
	}

	void end() {
		if (metClaim) {
			context.html().open("a", "mention-sign").attribute("href", "#" + target).attribute("title", label);
			context.html().attribute("aria-label", label).close();
		}
	}
}
