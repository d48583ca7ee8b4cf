package org.elenchus.batch.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.elenchus.model.evidence.Impact;
import org.elenchus.model.evidence.Loss;
import org.elenchus.sources.json.Json;
import org.elenchus.sources.json.Layout;

import com.fasterxml.jackson.core.JsonGenerator;

/** For scripts: JSON with an object for each claim that loses support. Offsets are UTF-16 units, 0-based, end exclusive. */
public final class ImpactJson implements ImpactFormat {

	/** The version of the form; it changes only when old readers would fail. */
	private static final int VERSION = 1;

	@Override
	public void write(String source, List<Impact> impacts, Appendable out) throws IOException {
		ImpactPlaces places = new ImpactPlaces();
		Json.write(out, Layout.INDENTED, json -> {
			json.writeNumberField("version", VERSION);
			json.writeStringField("source", source);
			Json.objects(json, "claims", impacts, (each, impact) -> claim(each, impact, places));
		});
	}

	private static void claim(JsonGenerator json, Impact impact, ImpactPlaces places) throws IOException {
		json.writeStringField("claim", impact.claim().key());
		json.writeStringField("words", impact.claim().words());
		json.writeStringField("file", impact.edition().location());
		json.writeNumberField("start", impact.claim().place().start());
		json.writeNumberField("end", impact.claim().place().end());
		json.writeNumberField("line", places.line(impact));
		json.writeNumberField("column", places.column(impact));
		json.writeNumberField("supports", impact.claim().supports().size());
		json.writeNumberField("falling", impact.fallen().size());
		strings(json, "sources", ImpactPlaces.fallen(impact));
		strings(json, "losses", impact.losses().stream().map(ImpactJson::name).toList());
	}

	private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
		json.writeArrayFieldStart(name);
		for (String value : values) {
			json.writeString(value);
		}
		json.writeEndArray();
	}

	private static String name(Loss loss) {
		return loss.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
