package org.elenchus.benchmarks;

import java.io.OutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import org.elenchus.ide.highlighting.Highlighter;
import org.elenchus.importer.Imported;
import org.elenchus.importer.Importer;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.record.ImportRecord;
import org.elenchus.importer.record.RecordFile;
import org.elenchus.importer.report.ImportReport;
import org.elenchus.importer.report.JsonReport;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.Strip;
import org.elenchus.markup.formatting.Formatter;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Validated;

/** What can be done with a text. */
enum Work {
	/** Reading and checking. */
	VALIDATE {
		@Override
		void run(String text) {
			new Engine(Locale.ENGLISH).validate(List.of(new InputText("a", text)));
		}
	},
	/** The same, and writing it as a web page. */
	EXPORT {
		@Override
		void run(String text) {
			Validated read = new Engine(Locale.ENGLISH).validate(List.of(new InputText("a", text))).getFirst();
			WebPage.write(read.edition(), new Project(List.of(read.edition())), read.findings(), OutputStream.nullOutputStream());
		}
	},
	/** What an editor asks for: highlighting, formatting, the author's text, a keystroke. */
	EDIT {
		@Override
		void run(String text) {
			MarkupProject project = Markup.get().project();
			project.put("a", text);
			Highlighter.highlight(project.file("a"), project.editions().getFirst());
			Formatter.format(text);
			Strip.strip(text);
			project.file("a").update(text.length() / 2, 0, "x");
		}
	},
	/** Making an edition of a file of another format, with its record and its report; what is no such format is read as Markdown. */
	IMPORT {
		@Override
		Map<String, IntFunction<String>> families() {
			return ImportPathology.families();
		}

		@Override
		void run(String text) {
			make("a.md", text.getBytes(StandardCharsets.ISO_8859_1));
		}
	},
	/** The same of a plain text. */
	IMPORT_PLAIN {
		@Override
		Map<String, IntFunction<String>> families() {
			return PlainPathology.families();
		}

		@Override
		void run(String text) {
			make("a.txt", text.getBytes(StandardCharsets.UTF_8));
		}
	};

	private static void make(String name, byte[] file) {
		try {
			Imported imported = Importer.read(file, new Options(name, Optional.empty(), "nl"), true);
			RecordFile.write(ImportRecord.of(imported.document(), name, file), Writer.nullWriter());
			JsonReport.write(new ImportReport(name, imported.document()), Writer.nullWriter());
		} catch (BadInput e) {
			throw new IllegalArgumentException(e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The texts that punish it, by name: from the number of repetitions to the text. */
	Map<String, IntFunction<String>> families() {
		return Pathology.families();
	}

	abstract void run(String text);

	/** The CPU time that this thread takes for it, in milliseconds. */
	double cpuMillis(String text) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		run(text);
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
	}

	@Override
	public final String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
