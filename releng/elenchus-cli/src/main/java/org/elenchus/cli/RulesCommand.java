package org.elenchus.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.elenchus.batch.report.RuleTexts;
import org.elenchus.rules.engine.Catalogue;
import org.elenchus.rules.engine.Questions;
import org.elenchus.rules.engine.RulePage;
import org.elenchus.rules.engine.UnknownName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elenchus rules}. */
@Command(name = "rules", mixinStandardHelpOptions = true, sortOptions = false, synopsisHeading = "%nUsage: ", //
		header = "List the rules, or explain one with a bad and a good sample.", //
		descriptionHeading = "%n", //
		description = "The list has each rule's id, how much its findings weigh unless a policy says otherwise, whether it "
				+ "is a hint, and the question of source criticism that it puts. Hints guess from words: the workbench "
				+ "shows them to whoever writes, a report has them only where --rules names them.", //
		parameterListHeading = "%n", optionListHeading = "%n@|bold Options|@%n", //
		exitCodeListHeading = "%n@|bold Exit codes|@%n", //
		exitCodeList = { "0:done", "2:wrong usage of the command, or no such rule" })
final class RulesCommand implements Callable<Integer> {

	private final Io io;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "ID", arity = "0..1", description = "The rule to explain.")
	private String id;

	@Mixin
	private Language language;

	RulesCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		RuleTexts texts = new RuleTexts(language.or(io.language()));
		if (id == null) {
			Output.toStandard(io, out -> texts.list(Catalogue.installed().pages(), out));
		} else {
			RulePage page = page();
			Output.toStandard(io, out -> texts.explain(page, out));
		}
		return ExitCode.OK;
	}

	private RulePage page() {
		try {
			return Questions.rule(id);
		} catch (UnknownName e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}
}
