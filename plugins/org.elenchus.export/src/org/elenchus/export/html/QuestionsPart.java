package org.elenchus.export.html;

import java.util.List;
import java.util.Set;

import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.export.reading.questions.QuestionEntry;

/** The questions of the edition: under each what is answered to it, side by side, with the claims that answer. */
final class QuestionsPart {

	private final PageContext context;
	private final HtmlWriter html;
	private final AnswerWriter answers;
	private final ClaimLink link;

	QuestionsPart(PageContext context) {
		this.context = context;
		this.html = context.html();
		this.answers = new AnswerWriter(context);
		this.link = new ClaimLink(context);
	}

	void write() {
		List<QuestionEntry> questions = context.reading().questions().all();
		if (questions.isEmpty()) {
			return;
		}
		html.open("section", "questions").attribute("id", "questions").attribute("aria-labelledby", "questions-heading");
		context.own().line();
		html.open("h2").attribute("id", "questions-heading").text(context.label("questions")).close().line();
		questions.forEach(this::question);
		html.close().line();
	}

	private void question(QuestionEntry question) {
		html.open("section").attribute("id", question.id()).open("h3", "question");
		context.theirs().text(question.text()).close().line();
		if (question.answers().isEmpty()) {
			html.element("p", "open", context.label("questions.open"));
		} else {
			html.open("dl", "answers").line();
			question.answers().forEach(this::answer);
			html.close();
		}
		html.close().line();
	}

	private void answer(String says, Set<ClaimView> claims) {
		html.open("div").open("dt");
		answers.write(says);
		html.close();
		claims.forEach(claim -> {
			html.open("dd").text(claim.number() + ". ");
			link.write(claim, claim.id());
			html.close();
		});
		html.close().line();
	}
}
