package org.elenchus.export.text;

import org.elenchus.export.reading.ReadingEdition;
import org.elenchus.export.reading.findings.FindingGroup;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.text.LineIndex;

/** Writes what was found: each rule's reasons once, and below them what it says of which claim or line. */
final class FindingList {

	private final ReadingEdition reading;
	private final Lines lines;
	private final LineIndex lineNumbers;

	FindingList(ReadingEdition reading, Lines lines) {
		this.reading = reading;
		this.lines = lines;
		this.lineNumbers = new LineIndex(reading.edition().text());
	}

	void write() {
		lines.heading(label("findings"), '=');
		if (reading.findings().isEmpty()) {
			lines.paragraph("", label("findings.none"));
		}
		FindingGroup.of(reading.findings()).forEach(this::write);
	}

	private void write(FindingGroup group) {
		FindingGroup.Kind kind = group.kind();
		lines.paragraph("", label("severity." + kind.severity()) + " (" + kind.rule() + "): " + kind.why());
		lines.item("", label("finding.remedy") + ": " + kind.remedy());
		group.findings().forEach(finding -> lines.item("- ", place(finding) + finding.message().what()));
	}

	private String place(Finding finding) {
		return reading.places().owner(finding).map(owner -> "[" + owner.number() + "] ")
				.orElseGet(() -> label("finding.line", lineNumbers.line(finding.range().start())) + ": ");
	}

	private String label(String name, Object... arguments) {
		return reading.labels().text(name, arguments);
	}
}
