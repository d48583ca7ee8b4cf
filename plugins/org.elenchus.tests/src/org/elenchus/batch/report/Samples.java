package org.elenchus.batch.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Related;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.engine.Run;
import org.elenchus.rules.engine.Unreadable;
import org.elenchus.rules.engine.Validated;

/** Texts in which the words between « and » have a finding. */
final class Samples {

	private static final Message MESSAGE = new Message("The claim has no source.", "A reader cannot check it.",
			"Add a citation behind it.");

	private Samples() {
	}

	static Validated warning(String marked) {
		return of("text.elx", Severity.WARNING, MESSAGE, marked);
	}

	static Validated of(String location, Severity severity, Message message, String marked) {
		int start = marked.indexOf('«');
		int end = marked.indexOf('»') - 1;
		String text = marked.replace("«", "").replace("»", "");
		Fix fix = new Fix("Doubt it", List.of(new TextEdit(new TextRange(end, end), "{?source}")));
		return validated(location, text,
				new Finding("claim-without-source", severity, new TextRange(start, end), message, "f00d", List.of(fix)));
	}

	/** A finding about the words between « and », with other places: one in its own text, one in a text that is not read. */
	static Validated related(String marked) {
		Finding one = warning(marked).findings().getFirst();
		List<Related> related = List.of(Related.place("text.elx", new TextRange(0, 2), "In"), Related.claim("gone.elx", "x", "In 1935"));
		return validated("text.elx", marked.replace("«", "").replace("»", ""),
				new Finding(one.rule(), one.severity(), one.range(), one.message(), one.fingerprint(), List.of(), related));
	}

	static Validated validated(String location, String text, Finding... findings) {
		return new Validated(new Edition(location, text, List.of(), List.of(), List.of(), List.of(), List.of(), thing -> new TextRange(0, 0)), Arrays.asList(findings));
	}

	static Run run(Validated... validated) {
		return new Run(Arrays.asList(validated), List.of());
	}

	static Run unread(String location, String reason) {
		return new Run(List.of(), List.of(new Unreadable(location, reason)));
	}

	static String written(ReportFormat format, Run run) throws IOException {
		StringBuilder out = new StringBuilder();
		format.write(run, out);
		return out.toString();
	}
}
