package org.elenchus.batch.intake;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.elenchus.batch.files.Interrupted;
import org.elenchus.batch.files.Refusal;
import org.elenchus.batch.files.ShownPath;
import org.elenchus.batch.files.Told;
import org.elenchus.batch.files.WrittenFiles;
import org.elenchus.batch.intake.IntakePlan.Item;
import org.elenchus.importer.format.FormatFault;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.importer.raw.InputFile;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.text.Phrases;
import org.elenchus.rules.engine.Watch.Step;
import org.elenchus.rules.engine.files.SystemReason;

/** An import: of texts editions are made, of libraries registers. */
public final class Intake {

	private final IntakeRequest request;
	private final IntakeWatch watch;
	private final LibraryIntake libraries;
	private final TextIntake texts;
	private final List<Outcome> outcomes = new ArrayList<>();
	private final List<Fault> faults = new ArrayList<>();

	private Intake(IntakeRequest request, IntakeWatch watch) {
		this.request = request;
		this.watch = watch;
		this.libraries = new LibraryIntake(request, watch);
		this.texts = new TextIntake(request, watch, faults);
	}

	/**
	 * Imports files, one after the other: what stands against one of them costs that one only.
	 *
	 * @throws Refusal                                    if something would be lost that is there already; nothing has been written then
	 * @throws IOException                                with a message for people, if the folder cannot be made
	 * @throws java.util.concurrent.CancellationException if the watch has had enough
	 */
	public static IntakeReport run(IntakeRequest request, IntakeWatch watch) throws IOException {
		IntakePlan plan = IntakePlan.of(request);
		plan.check();
		new WrittenFiles(request.directory()).makeFolder(request.folder());
		watch.found(Interrupted.in(request.place(request.folder())));
		Intake intake = new Intake(request, watch);
		plan.items().forEach(intake::take);
		return new IntakeReport(List.copyOf(intake.outcomes), List.copyOf(intake.faults));
	}

	private void take(Item item) {
		watch.requireWanted();
		watch.begins(Step.READ, ShownPath.of(request.directory(), item.file()));
		Fault.caught(() -> {
			Outcome outcome = outcome(item);
			outcomes.add(outcome);
			watch.ended(outcome);
			return outcome;
		}, thrown -> {
			faults.add(thrown instanceof FormatFault fault ? fault.at(item.name()) : new Fault(item.name(), thrown));
			return null;
		});
	}

	private Outcome outcome(Item item) {
		try {
			byte[] bytes = InputFile.read(request.place(item.file()));
			return item.library() ? libraries.take(item, bytes) : texts.take(item, bytes);
		} catch (IOException e) {
			return refused(item.file(), language -> reason(e, language));
		} catch (OutOfMemoryError e) {
			return refused(item.file(), new BadInput("memory")::reason);
		}
	}

	private static Outcome refused(Path file, Told reason) {
		return new Outcome.Refused(file, language -> file + ": " + reason.in(language));
	}

	private static String reason(IOException failure, Locale language) {
		return switch (failure) {
			case BadInput bad -> bad.reason(language);
			case Told told -> told.in(language);
			case NoSuchFileException missing -> new Phrases(Intake.class, "reasons", language).say("missing");
			default -> SystemReason.ofReading(failure, language);
		};
	}
}
