package org.elenchus.export.html;

import java.util.stream.Collectors;

import org.elenchus.export.reading.claims.Remark;
import org.elenchus.model.Source;
import org.elenchus.model.SourceFlag;

/** Says of sources that they are not what they seem to be. */
final class FlagWriter {

	private final Sheet sheet;
	private final HtmlWriter html;

	FlagWriter(Sheet sheet) {
		this.sheet = sheet;
		this.html = sheet.html();
	}

	/** Writes each flag of a source as a paragraph with its ground. */
	void write(Source source) {
		for (SourceFlag flag : source.getFlags()) {
			html.open("p", "flag").element("strong", sheet.reading().labels().text(flag.getFlag()));
			RemarkWriter.write(sheet, Remark.of(flag), ": ");
			html.close().line();
		}
	}

	/** Writes the flags of a source in a word each, behind its name in a citation. */
	void writeShort(Source source) {
		if (!source.getFlags().isEmpty()) {
			html.text(" ").element("strong", "flag", source.getFlags().stream().map(SourceFlag::getFlag).distinct()
					.map(flag -> sheet.reading().labels().text(flag).toLowerCase(sheet.reading().labels().locale()))
					.collect(Collectors.joining(", ", "[", "]")));
		}
	}
}
