package org.elenchus.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.elenchus.export.reading.ReadingEdition;
import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.export.reading.sources.Bibliography;
import org.elenchus.export.reading.sources.Locator;
import org.elenchus.export.reading.words.Excerpt;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;

/** Writes the claims by their numbers: what each says, what it rests on, and what stands against it. */
final class ClaimList {

	/** As long as what the page shows of the words of a claim. */
	private static final int LONGEST_WORDS = 400;

	private final ReadingEdition reading;
	private final Lines lines;

	ClaimList(ReadingEdition reading, Lines lines) {
		this.reading = reading;
		this.lines = lines;
	}

	void write() {
		if (!reading.claims().all().isEmpty()) {
			lines.heading(label("evidence"), '=');
			reading.claims().all().forEach(this::write);
		}
	}

	private void write(ClaimView view) {
		String number = "[" + view.number() + "] ";
		String indent = " ".repeat(number.length());
		lines.paragraph(number, statement(view.claim()));
		lines.item(indent, facts(view));
		evidence(indent, "claim.supports", view.claim().supports());
		evidence(indent, "claim.disputes", view.claim().disputes());
		counters(indent, reading.claims().countersOf(view.claim()));
	}

	private static String statement(Claim claim) {
		return claim.card().map(ClaimCard::getStatement).orElseGet(() -> "“" + Excerpt.of(claim.words(), LONGEST_WORDS) + "”");
	}

	private String facts(ClaimView view) {
		List<String> facts = new ArrayList<>();
		facts.add(label("status." + view.status()));
		if (view.claim().contested()) {
			facts.add(label("status.contested"));
		}
		view.claim().kinds().forEach(kind -> facts.add(reading.labels().text(kind)));
		view.claim().card().filter(card -> card.getSpeaker() != null).ifPresent(card -> facts.add(
				label("claim.mode", reading.speakers().name(card.getSpeaker()), reading.labels().text(card.getMode()))));
		return String.join(" · ", facts);
	}

	private void evidence(String indent, String label, List<Evidence> items) {
		if (!items.isEmpty()) {
			lines.item(indent, label(label) + ":");
			items.forEach(item -> lines.item(indent + "- ", item(item)));
		}
	}

	private String item(Evidence evidence) {
		StringBuilder item = new StringBuilder(source(evidence)).append(Locator.behind(evidence.citation()));
		Bibliography.known(evidence.citation().getVia()).map(reading.bibliography()::entry)
				.ifPresent(via -> item.append(", ").append(label("source.via", via.label())));
		if (evidence.kind() != SourceKind.UNSPECIFIED) {
			item.append(" · ").append(reading.labels().text(evidence.kind()));
		}
		evidence.citation().getRatings().stream().filter(rating -> rating.getCode() != null)
				.forEach(rating -> item.append(" · ").append(rating.getCode()));
		return item.toString();
	}

	private String source(Evidence evidence) {
		return evidence.source().map(source -> reading.bibliography().entry(source).label())
				.orElseGet(() -> label("source.unknown.short", evidence.sourceKey()));
	}

	private void counters(String indent, Set<String> keys) {
		if (!keys.isEmpty()) {
			lines.item(indent, label("claim.counters") + ": " + String.join(", ", keys.stream().map(this::counter).toList()));
		}
	}

	private String counter(String key) {
		return reading.claims().find(key).map(view -> "[" + view.number() + "]")
				.orElseGet(() -> key + " (" + label("claim.counter.elsewhere") + ")");
	}

	private String label(String name, Object... arguments) {
		return reading.labels().text(name, arguments);
	}
}
