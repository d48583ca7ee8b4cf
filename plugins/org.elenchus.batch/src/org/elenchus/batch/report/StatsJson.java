package org.elenchus.batch.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import org.elenchus.rules.metrics.Age;
import org.elenchus.rules.metrics.EditionMetrics;
import org.elenchus.rules.metrics.Tally;
import org.elenchus.sources.json.Json;
import org.elenchus.sources.json.Layout;

import com.fasterxml.jackson.core.JsonGenerator;

/** Numbers for scripts: JSON after the schema {@code elenchus-stats-1.schema.json}, which lies beside this class. */
public final class StatsJson {

	/** The version of the schema; it changes only when old readers would fail. */
	static final int VERSION = 1;

	private StatsJson() {
	}

	/**
	 * Writes the whole report; {@code out} stays open.
	 *
	 * @throws IOException if {@code out} does
	 */
	public static void write(Stats stats, Appendable out) throws IOException {
		Json.write(out, Layout.INDENTED, json -> {
			json.writeNumberField("version", VERSION);
			Json.object(json, "tool", JsonReport::tool);
			Json.object(json, "total", total -> tally(total, stats.metrics().total()));
			Json.objects(json, "editions", stats.metrics().editions(), StatsJson::edition);
			Json.object(json, "questions", questions -> {
				questions.writeNumberField("asked", stats.questions().size());
				questions.writeNumberField("open", stats.open());
				questions.writeNumberField("divided", stats.divided());
			});
			Json.objects(json, "undecided", stats.leftOpen(), (each, open) -> {
				each.writeStringField("rule", open.rule());
				each.writeStringField("missing", open.reason());
				each.writeNumberField("count", open.count());
			});
		});
	}

	private static void edition(JsonGenerator json, EditionMetrics edition) throws IOException {
		json.writeStringField("file", edition.location());
		json.writeStringField("title", edition.title());
		Json.object(json, "total", total -> tally(total, edition.total()));
		Json.objects(json, "chapters", edition.chapters(), (each, chapter) -> {
			each.writeStringField("title", chapter.title());
			Json.object(each, "total", total -> tally(total, chapter.tally()));
		});
	}

	private static void tally(JsonGenerator json, Tally tally) throws IOException {
		json.writeNumberField("claims", tally.claims());
		json.writeNumberField("sourced", tally.sourced());
		json.writeNumberField("primary", tally.primary());
		json.writeNumberField("contested", tally.contested());
		json.writeNumberField("countered", tally.countered());
		json.writeNumberField("unanswered", tally.unanswered());
		Json.object(json, "grades", grades -> numbers(grades, tally.grades()));
		json.writeNumberField("ungraded", tally.ungraded());
		Json.object(json, "schools", schools -> numbers(schools, tally.schools()));
		json.writeNumberField("unschooled", tally.unschooled());
		Json.object(json, "doubts", doubts -> {
			for (Map.Entry<Age, Integer> age : tally.doubts().entrySet()) {
				doubts.writeNumberField(age.getKey().name().toLowerCase(Locale.ROOT), age.getValue());
			}
		});
	}

	private static void numbers(JsonGenerator json, Map<String, Integer> numbers) throws IOException {
		for (Map.Entry<String, Integer> number : numbers.entrySet()) {
			json.writeNumberField(number.getKey(), number.getValue());
		}
	}
}
