package org.elenchus.export.html;

import java.util.stream.Collectors;

import org.elenchus.export.reading.claims.Remark;
import org.elenchus.model.Source;
import org.elenchus.model.SourceFlag;

/** Says of sources that they are not what they seem to be. */
final class FlagWriter {

	private final PageContext context;
	private final HtmlWriter html;

	FlagWriter(PageContext context) {
		this.context = context;
		this.html = context.html();
	}

	/** Writes each flag of a source as a paragraph with its ground. */
	void write(Source source) {
		for (SourceFlag flag : source.getFlags()) {
			html.open("p", "flag").element("strong", context.reading().labels().text(flag.getFlag()));
			RemarkWriter.write(context, Remark.of(flag), ": ");
			html.close().line();
		}
	}

	/** Writes the flags of a source in a word each, behind its name in a citation. */
	void writeShort(Source source) {
		if (!source.getFlags().isEmpty()) {
			html.text(" ").element("strong", "flag", source.getFlags().stream().map(SourceFlag::getFlag).distinct()
					.map(flag -> context.reading().labels().text(flag).toLowerCase(context.reading().labels().locale()))
					.collect(Collectors.joining(", ", "[", "]")));
		}
	}
}
