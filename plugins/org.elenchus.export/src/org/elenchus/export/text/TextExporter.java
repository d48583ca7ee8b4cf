package org.elenchus.export.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.elenchus.export.ExportRequest;
import org.elenchus.export.ExportTarget;
import org.elenchus.export.Exporter;
import org.elenchus.export.Option;
import org.elenchus.export.OutputFormat;
import org.elenchus.export.Progress;
import org.elenchus.export.reading.ReadingEdition;

/**
 * Writes the author's text with the numbers of its claims, and behind it what each claim rests on, the sources, and what was found: for
 * mail and terminals. The author's words are as they were, but broken into lines anew.
 */
public final class TextExporter implements Exporter {

	/** By default what RFC 3676 asks of mail: at most 78 characters a line, of which the marks of two or three answers are left over. */
	static final Option<Integer> WIDTH = Option.number("width", 72, 20, 1_000);

	/** Not {@code txt}: in a folder, each such file is an edition. */
	private static final String ENDING = "text";
	private static final OutputFormat TEXT = OutputFormat.file("text", ENDING, "text/plain", WIDTH);

	@Override
	public List<OutputFormat> formats() {
		return List.of(TEXT);
	}

	@Override
	public void export(ExportRequest request, ExportTarget target) throws IOException {
		ReadingEdition reading = ReadingEdition.of(request.edition(), request.project(), request.findings());
		Progress progress = request.progress();
		try (Writer out = new BufferedWriter(new OutputStreamWriter(target.open(), StandardCharsets.UTF_8))) {
			Lines lines = new Lines(out, request.options().get(WIDTH));
			progress.goOn("text");
			new PlainText(reading, lines).write();
			progress.goOn("evidence");
			new ClaimList(reading, lines).write();
			progress.goOn("bibliography");
			new SourceList(reading, lines).write();
			progress.goOn("findings");
			new FindingList(reading, lines).write();
			lines.paragraph("", reading.labels().text("made"));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
