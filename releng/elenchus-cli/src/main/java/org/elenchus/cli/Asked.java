package org.elenchus.cli;

import java.util.List;

import org.elenchus.rules.engine.Questions;
import org.elenchus.rules.engine.UnknownName;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what is asked of editions. */
final class Asked {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--policy", paramLabel = "NAME", order = 50, //
			description = "The preset to start from, before those that cards name: history, source-edition, factcheck or "
					+ "newspaper.")
	private String policy;

	@Option(names = "--rules", paramLabel = "ID", split = ",", order = 51, //
			description = "Ask these rules only, hints among them; by default all but the hints. 'elenchus rules' lists them.")
	private List<String> rules;

	Questions questions() {
		try {
			return Questions.named(policy, rules);
		} catch (UnknownName e) {
			throw new ParameterException(command.commandLine(), e.getMessage(), e);
		}
	}
}
