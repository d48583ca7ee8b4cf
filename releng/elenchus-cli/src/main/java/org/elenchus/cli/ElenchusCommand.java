package org.elenchus.cli;

import org.elenchus.batch.report.Tool;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before all commands. */
@Command(name = "elenchus", mixinStandardHelpOptions = true, versionProvider = ElenchusCommand.Version.class, //
		synopsisSubcommandLabel = "COMMAND", sortOptions = false, //
		synopsisHeading = "%nUsage: ", //
		header = "Tag claims, sources and ratings in a text, and ask what a source critic would ask.", //
		descriptionHeading = "%n", //
		description = {
				"An edition is a UTF-8 text (.elx or .txt) in which everything outside braces is the author's and "
						+ "everything inside braces is the editor's. Any plain text is an edition without claims.",
				"", "@|bold Examples|@",
				"  elenchus validate editions            findings of all editions in a folder",
				"  elenchus validate book.elx --format sarif --output book.sarif",
				"  elenchus format book.elx              give its markup an even look",
				"  elenchus strip book.elx > book.txt    the author's text, byte for byte",
				"  elenchus export book.elx --to html --output book.html",
				"  elenchus rules claim-without-source   what a rule asks, and how to settle it",
				"  elenchus stats editions               claims and what they rest on, in numbers", //
				"  elenchus impact orlov1953 editions    the claims that lose support without this source",
				"  elenchus import book.txt --output editions    a PDF's text as an edition" }, //
		commandListHeading = "%n@|bold Commands|@%n", optionListHeading = "%n@|bold Options|@%n", //
		footer = { "", "'elenchus COMMAND --help' explains a command." })
final class ElenchusCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(),
				"Missing command: validate, format, strip, export, rules, stats, impact, import or restore");
	}

	static final class Version implements IVersionProvider {
		@Override
		public String[] getVersion() {
			return new String[] { Tool.NAME + " " + Tool.VERSION,
					"Java ${java.version} (${java.vendor}), ${os.name} ${os.arch}" };
		}
	}
}
