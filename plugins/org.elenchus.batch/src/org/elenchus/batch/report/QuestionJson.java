package org.elenchus.batch.report;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.elenchus.batch.question.AskedQuestion;
import org.elenchus.batch.question.GivenAnswer;
import org.elenchus.model.Rating;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.text.LineIndex;
import org.elenchus.sources.json.Json;
import org.elenchus.sources.json.Layout;

import com.fasterxml.jackson.core.JsonGenerator;

/** For scripts: JSON with an object for each question and each of its answers. Offsets are UTF-16 units, 0-based, end exclusive. */
public final class QuestionJson implements QuestionFormat {

	/** The version of the form; it changes only when old readers would fail. */
	private static final int VERSION = 1;

	private final Map<Edition, LineIndex> lines = new IdentityHashMap<>();

	@Override
	public void write(List<AskedQuestion> questions, Appendable out) throws IOException {
		Json.write(out, Layout.INDENTED, json -> {
			json.writeNumberField("version", VERSION);
			Json.objects(json, "questions", questions, this::question);
		});
	}

	private void question(JsonGenerator json, AskedQuestion question) throws IOException {
		json.writeStringField("question", question.key());
		json.writeStringField("text", question.text());
		json.writeBooleanField("open", question.isOpen());
		Json.objects(json, "answers", question.answers(), this::answer);
	}

	private void answer(JsonGenerator json, GivenAnswer answer) throws IOException {
		Claim claim = answer.claim();
		LineIndex index = lines.computeIfAbsent(answer.edition(), edition -> new LineIndex(edition.text()));
		json.writeStringField("says", answer.says());
		json.writeStringField("claim", claim.key());
		json.writeStringField("statement", claim.statement());
		json.writeStringField("file", answer.edition().location());
		json.writeNumberField("start", claim.place().start());
		json.writeNumberField("end", claim.place().end());
		json.writeNumberField("line", index.line(claim.place().start()));
		json.writeNumberField("column", index.column(claim.place().start()));
		Json.objects(json, "supports", claim.supports(), QuestionJson::evidence);
		Json.objects(json, "disputes", claim.disputes(), QuestionJson::evidence);
	}

	private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
		json.writeStringField("source", evidence.sourceKey());
		if (evidence.citation().getLocator() != null) {
			json.writeStringField("locator", evidence.citation().getLocator());
		}
		json.writeArrayFieldStart("ratings");
		for (String code : evidence.citation().getRatings().stream().map(Rating::getCode).filter(Objects::nonNull).toList()) {
			json.writeString(code);
		}
		json.writeEndArray();
	}
}
