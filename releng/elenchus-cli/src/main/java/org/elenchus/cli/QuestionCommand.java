package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.elenchus.batch.question.AskedQuestion;
import org.elenchus.batch.report.QuestionLabels;
import org.elenchus.markup.scanner.Keys;
import org.elenchus.rules.wording.SimilarKeys;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elenchus question}. */
@Command(name = "question", mixinStandardHelpOptions = true, sortOptions = false, synopsisHeading = "%nUsage: ", //
		header = "Lay the answers to questions side by side, with what speaks for each and against.", //
		descriptionHeading = "%n", //
		description = "A question is a card, and claims answer it on theirs. Nothing is decided here. All editions given together form one project.", //
		parameterListHeading = "%n", optionListHeading = "%n@|bold Options|@%n", //
		exitCodeListHeading = "%n@|bold Exit codes|@%n", //
		exitCodeList = { "0:done, whatever is answered", "2:wrong usage of the command, or a key that no question has",
				"3:something could not be read or written",
				ExitCode.ON_FAULT })
final class QuestionCommand implements Callable<Integer> {

	private final Io io;

	@Parameters(paramLabel = "[KEY] PATH", arity = "1..*", //
			description = "The key of one question, if only that is meant, then editions, or folders with editions. What is the name of a file or a folder "
					+ "is no key.")
	private List<String> arguments;

	@Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "Form of the answer; table by default.")
	private QuestionName format;

	@Mixin
	private Language language;

	QuestionCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		Optional<String> key = key();
		Reading reading = Reading.of(io, arguments.stream().skip(key.isPresent() ? 1 : 0).map(Path::of).toList(), language);
		List<AskedQuestion> all = AskedQuestion.of(reading.project());
		List<AskedQuestion> wanted = all.stream().filter(question -> key.isEmpty() || question.key().equals(key.get())).toList();
		if (key.isPresent() && wanted.isEmpty()) {
			Optional<String> similar = SimilarKeys.mostSimilar(key.get(), all.stream().map(AskedQuestion::key));
			io.err().println("error: " + new QuestionLabels(reading.language()).unknown(key.get(), similar));
			return reading.exitCode(io, ExitCode.USAGE);
		}
		Output.toStandard(io, out -> format.format(reading.language()).write(wanted, out));
		return reading.exitCode(io);
	}

	private Optional<String> key() {
		String first = arguments.getFirst();
		boolean key = arguments.size() > 1 && Keys.isKey(first) && !Files.exists(io.directory().resolve(first));
		return key ? Optional.of(first) : Optional.empty();
	}
}
