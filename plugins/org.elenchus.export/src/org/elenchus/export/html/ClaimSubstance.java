package org.elenchus.export.html;

import java.util.List;
import java.util.Optional;

import org.elenchus.export.reading.names.NameEntry;
import org.elenchus.export.reading.words.DateText;
import org.elenchus.export.reading.words.FigureText;
import org.elenchus.export.reading.words.WebAddress;
import org.elenchus.model.Answer;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.Name;
import org.elenchus.model.Question;

/** Writes what the card of a claim says that the claim is about: a figure, a date, persons, a larger whole. */
final class ClaimSubstance {

	private final PageContext context;
	private final HtmlWriter html;
	private final Particulars particulars;
	private final ClaimLink link;
	private final AnswerWriter answers;

	ClaimSubstance(PageContext context) {
		this.context = context;
		this.html = context.html();
		this.particulars = new Particulars(context, "substance");
		this.link = new ClaimLink(context);
		this.answers = new AnswerWriter(context);
	}

	void write(ClaimCard card) {
		particulars.write("claim.figure", card.getAmounts().isEmpty() ? null : FigureText.of(card, context.reading().labels()));
		particulars.write("claim.scope", Optional.ofNullable(card.getScope()).stream().toList(), this::theirs);
		particulars.write("claim.period", date(card.getPeriod()));
		particulars.write("claim.date", date(card.getDate()));
		particulars.write("claim.places", card.getPlaces(), this::named);
		particulars.write("claim.agents", card.getAgents(), this::named);
		List<Name> persons = card.getPersons().stream().filter(name -> !name.eIsProxy()).toList();
		particulars.write("claim.persons", persons, this::person);
		claims("claim.before", card.getBefore());
		claims("claim.after", card.getAfter());
		claims("claim.partOf", card.getPartOf());
		particulars.write("claim.answers", card.getAnswers().stream().filter(answer -> !answer.getQuestion().eIsProxy()).toList(), this::answer);
		particulars.write("claim.appearances", card.getAppearances(), this::address);
	}

	private void claims(String label, List<ClaimElement> claims) {
		List<ClaimElement> known = claims.stream().filter(claim -> !claim.eIsProxy()).toList();
		particulars.write(label, known, claim -> link.write(claim.getKey(), context.reading().claims().find(claim)));
	}

	private void answer(Answer answer) {
		Question question = answer.getQuestion();
		html.open("span");
		context.theirs().text(question.getText() == null ? question.getKey() : question.getText()).close().text(" ");
		answers.write(answer.getSays());
	}

	/** A place or somebody who acts: by the key of a name, or in words. */
	private void named(String said) {
		html.open("span");
		context.theirs().text(context.reading().speakers().name(said)).close();
	}

	private void address(String address) {
		Optional<String> web = WebAddress.of(address);
		if (web.isPresent()) {
			html.open("a", "web").attribute("href", web.get()).attribute("rel", "noreferrer").text(address).close();
		} else {
			html.element("span", "web", address);
		}
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
