package org.elenchus.batch.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.elenchus.batch.baseline.Baselines;
import org.elenchus.batch.files.Targets;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.Run;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.engine.files.InputFiles;

/** The check of texts in a build or on the command line. */
public final class ProjectRun {

	private ProjectRun() {
	}

	/**
	 * Checks texts as one project.
	 *
	 * @param targets   what the run will write; the full texts of sources that are found on the way are spared
	 * @param baselines what the findings are compared with, or kept as, if somebody asks for that
	 * @throws IOException with a message for people, if a baseline cannot be read or written
	 */
	public static Run of(Engine engine, InputFiles files, Targets targets, Optional<Baselines> baselines) throws IOException {
		if (baselines.isPresent()) {
			return baselines.get().run(engine, files, targets);
		}
		List<Validated> validated = engine.validate(files.texts());
		targets.spare(Engine.fullTexts(validated.stream().map(Validated::edition).toList()));
		return new Run(validated, files.unreadable());
	}
}
