package org.elenchus.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.elenchus.batch.files.Refusal;
import org.elenchus.batch.files.Told;
import org.elenchus.batch.report.Terminal;
import org.elenchus.rules.engine.files.SystemReason;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands over one {@link Io}. Whatever goes wrong is told in a line, never as a stack trace. */
public final class Commands {

	/** Picocli writes no narrower help. */
	private static final int NARROWEST_HELP = 55;
	/** In the order in which help lists them. */
	private static final List<String> NAMES = List.of("validate", "format", "migrate", "strip", "export", "rules", "stats", "impact", "question", "find-quotation", "import",
			"restore");

	private final Io io;

	public Commands(Io io) {
		this.io = io;
	}

	/** Runs the command that {@code arguments} name and returns its exit code. */
	public int run(String... arguments) {
		try {
			return commandLine(named(arguments)).execute(arguments);
		} catch (OutOfMemoryError e) {
			io.err().println("error: not enough memory; give more with JAVA_OPTS=-Xmx4g");
			return ExitCode.UNREADABLE;
		} catch (Error e) {
			return fault(e);
		} finally {
			io.err().flush();
		}
	}

	/** What stands in a file is never taken for arguments, also where the file's name starts with an at sign. */
	private CommandLine commandLine(List<String> named) {
		PrintWriter help = new PrintWriter(new OutputStreamWriter(io.out(), StandardCharsets.UTF_8), true);
		CommandLine all = new CommandLine(new ElenchusCommand());
		named.forEach(name -> all.addSubcommand(name, command(name)));
		return all.setOut(help)
				.setErr(io.err()).setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
				.setUsageHelpWidth(helpWidth()).setCaseInsensitiveEnumValuesAllowed(true).setExpandAtFiles(false)
				.setParameterExceptionHandler(this::misused)
				.setExecutionExceptionHandler(this::failed);
	}

	/** The command that arguments start with, all if they start otherwise: to read the options of eleven others took a tenth of the start. */
	private static List<String> named(String... arguments) {
		return arguments.length > 0 && NAMES.contains(arguments[0]) ? List.of(arguments[0]) : NAMES;
	}

	private Object command(String name) {
		return switch (name) {
			case "validate" -> new ValidateCommand(io);
			case "format" -> new FormatCommand(io);
			case "migrate" -> new MigrateCommand(io);
			case "strip" -> new StripCommand(io);
			case "export" -> new ExportCommand(io);
			case "rules" -> new RulesCommand(io);
			case "stats" -> new StatsCommand(io);
			case "impact" -> new ImpactCommand(io);
			case "question" -> new QuestionCommand(io);
			case "find-quotation" -> new FindQuotationCommand(io);
			case "import" -> new ImportCommand(io);
			case "restore" -> new RestoreCommand(io);
			default -> throw new IllegalArgumentException(name);
		};
	}

	private int helpWidth() {
		return Math.clamp(io.terminal().columns(), NARROWEST_HELP, Terminal.PLAIN.columns());
	}

	private Ansi ansi() {
		return io.terminal().colours() ? Ansi.ON : Ansi.OFF;
	}

	private int misused(ParameterException misuse, String[] arguments) {
		io.err().println("error: " + misuse.getMessage());
		UnmatchedArgumentException.printSuggestions(misuse, io.err());
		io.err().println("Try '" + misuse.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
		return ExitCode.USAGE;
	}

	private int failed(Exception failure, CommandLine command, ParseResult arguments) {
		if (!(failure instanceof IOException told)) {
			return fault(failure);
		}
		io.err().println("error: " + message(told, Language.of(command.getParseResult(), io.language())));
		return failure instanceof Refusal ? ExitCode.USAGE : ExitCode.UNREADABLE;
	}

	private String message(IOException failure, Locale language) {
		return switch (failure) {
			case Told told -> told.in(language);
			case FileSystemException it when it.getFile() != null -> io.shown(Path.of(it.getFile())) + ": "
					+ SystemReason.ofReading(it, language);
			default -> SystemReason.ofReading(failure, language);
		};
	}

	private int fault(Throwable fault) {
		io.err().println("error: this is a fault of Elenchus, please report it: " + fault);
		trace(io, fault);
		return ExitCode.INTERNAL;
	}

	/** Says where a fault happened, or how to find out. */
	static void trace(Io io, Throwable fault) {
		if (System.getenv("ELENCHUS_TRACE") == null) {
			io.err().println("Set ELENCHUS_TRACE=1 to see where it happened.");
		} else {
			fault.printStackTrace(io.err());
		}
	}
}
