package org.elenchus.export.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.elenchus.export.reading.sources.Bibliography;
import org.elenchus.model.Apparatus;
import org.elenchus.model.Source;
import org.elenchus.model.VariantReading;

/** Writes behind words which witnesses have others: the readings, each with its witnesses, as a critical apparatus has them below the page. */
final class ApparatusWriter {

	private final PageContext context;
	private final HtmlWriter html;

	ApparatusWriter(PageContext context) {
		this.context = context;
		this.html = context.html();
	}

	void write(Apparatus apparatus) {
		if (apparatus.getReadings().isEmpty()) {
			return;
		}
		html.open("small", "readings").attribute("title", context.label("readings")).text(" [");
		html.text(witnesses(apparatus.getWitnesses()));
		for (VariantReading reading : apparatus.getReadings()) {
			boolean first = reading == apparatus.getReadings().getFirst() && apparatus.getWitnesses().isEmpty();
			html.text(first ? "" : "; ");
			html.text(reading.getText().isEmpty() ? context.label("reading.omitted") : reading.getText());
			html.text(reading.getWitnesses().isEmpty() ? "" : " " + witnesses(reading.getWitnesses()));
		}
		html.text("]").close();
	}

	private String witnesses(List<Source> witnesses) {
		return witnesses.stream().map(Bibliography::known).flatMap(Optional::stream)
				.map(witness -> context.reading().bibliography().entry(witness).label()).collect(Collectors.joining(", "));
	}
}
