package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.sources.library.Desk;
import org.elenchus.sources.library.FolderLibrary;
import org.elenchus.sources.library.QuotationReport;
import org.elenchus.sources.library.SourceTexts;
import org.elenchus.sources.quotation.Verdict.Result;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code elenchus find-quotation}. */
@Command(name = "find-quotation", mixinStandardHelpOptions = true, sortOptions = false, synopsisHeading = "%nUsage: ", //
		header = "Find words in the full texts and excerpts of the sources.", //
		descriptionHeading = "%n", //
		description = "Words are compared as the rule quotation-differs compares them. What is looked through is what the cards of "
				+ "sources name as 'fulltext', and the excerpts on them.", //
		parameterListHeading = "%n", optionListHeading = "%n@|bold Options|@%n", //
		exitCodeListHeading = "%n@|bold Exit codes|@%n", //
		exitCodeList = { "0:a source has the words, or most of them", "1:none has", "2:wrong usage of the command",
				"3:something could not be read or written; wins over 1",
				ExitCode.ON_FAULT })
final class FindQuotationCommand implements Callable<Integer> {

	private final Io io;

	@Parameters(index = "0", paramLabel = "WORDS", description = "The words to look for; '…' stands for some that are left out.")
	private String words;

	@Parameters(index = "1..*", paramLabel = "PATH", arity = "1..*", description = HelpText.EDITIONS)
	private List<Path> paths;

	@Mixin
	private Root root;

	@Mixin
	private Language language;

	FindQuotationCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		Desk desk = root.desk(io);
		Reading reading = Reading.of(io, paths, language);
		QuotationReport lines = new QuotationReport(reading.language());
		List<String> found = found(reading, desk, lines);
		if (found.isEmpty()) {
			io.err().println(lines.nothing());
			return reading.exitCode(io, ExitCode.FINDINGS);
		}
		Output.toStandard(io, out -> out.append(String.join("", found)));
		return reading.exitCode(io);
	}

	private List<String> found(Reading reading, Desk desk, QuotationReport lines) {
		SourceTexts texts = new SourceTexts(reading.project(), new FolderLibrary(io.directory(), desk));
		List<String> found = new ArrayList<>();
		for (Edition edition : reading.project().editions()) {
			found.addAll(reading.faults().caught(edition.location(), List.of(), () -> found(edition, texts.of(edition), lines)));
		}
		return found;
	}

	private List<String> found(Edition edition, SourceTexts.OfEdition texts, QuotationReport lines) {
		List<String> found = new ArrayList<>();
		for (Source source : edition.sources()) {
			texts.ask(words, source).filter(answer -> stands(answer.verdict().result()))
					.ifPresent(answer -> found.add(lines.of(source, answer)));
		}
		return found;
	}

	private static boolean stands(Result result) {
		return result == Result.EXACT || result == Result.ALTERED;
	}
}
