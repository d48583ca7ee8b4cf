package org.elenchus.export.html;

import java.util.List;
import java.util.Optional;

import org.elenchus.export.reading.names.NameEntry;
import org.elenchus.export.reading.words.DateText;
import org.elenchus.export.reading.words.FigureText;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.Name;

/** Writes what the card of a claim says that the claim is about: a figure, a date, persons, a larger whole. */
final class ClaimSubstance {

	private final PageContext context;
	private final HtmlWriter html;
	private final Particulars particulars;
	private final ClaimLink link;

	ClaimSubstance(PageContext context) {
		this.context = context;
		this.html = context.html();
		this.particulars = new Particulars(context, "substance");
		this.link = new ClaimLink(context);
	}

	void write(ClaimCard card) {
		particulars.write("claim.figure", card.getValue() == null ? null : FigureText.of(card, context.reading().labels()));
		particulars.write("claim.scope", Optional.ofNullable(card.getScope()).stream().toList(), this::theirs);
		particulars.write("claim.period", date(card.getPeriod()));
		particulars.write("claim.date", date(card.getDate()));
		List<Name> persons = card.getPersons().stream().filter(name -> !name.eIsProxy()).toList();
		particulars.write("claim.persons", persons, this::person);
		List<ClaimElement> wholes = card.getPartOf().stream().filter(whole -> !whole.eIsProxy()).toList();
		particulars.write("claim.partOf", wholes, whole -> link.write(whole.getKey(), context.reading().claims().find(whole)));
	}

	private String date(String written) {
		return written == null ? null : DateText.of(written, context.reading().labels());
	}

	private void theirs(String words) {
		html.open("span");
		context.theirs().text(words).close();
	}

	private void person(Name person) {
		NameEntry entry = context.reading().names().entry(person);
		html.open("a").attribute("href", "#" + entry.id());
		context.theirs().text(entry.form()).close();
	}
}
