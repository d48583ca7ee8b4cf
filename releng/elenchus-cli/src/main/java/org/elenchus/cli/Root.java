package org.elenchus.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.sources.library.Desk;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says what editions may read, for the commands that look into full texts. */
final class Root {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--root", paramLabel = "DIR", order = 70, //
			description = "Editions in this folder and below it may read full texts in it. By default an edition may read in the "
					+ "nearest folder upwards that holds a file named " + Desk.MARK + ", else in its own.")
	private Path folder;

	/** Where editions may read full texts. */
	Desk desk(Io io) {
		if (folder == null) {
			return Desk.ofNobody();
		}
		if (!Files.isDirectory(io.directory().resolve(folder))) {
			throw new ParameterException(command.commandLine(), "--root " + folder + ": no such folder");
		}
		return Desk.ofNobody().widenedTo(io.directory().resolve(folder));
	}
}
