package org.elenchus.ide.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.engine.Watch;

/** A check of all texts of a project as they are saved. It can be left and taken up again: what has been checked need not be again. */
final class SavedCheck {

	private final SavedTexts saved;
	private final Map<String, Validated> done = new HashMap<>();

	SavedCheck(SavedTexts saved) {
		this.saved = saved;
	}

	/** Goes on with the check to its end; what was found, in the order of the texts. */
	List<Validated> goOn(Model model, Watch watch) {
		Project project = model.read(saved.texts(), watch);
		project.editions().forEach(edition -> model.fault(edition.location())
				.ifPresent(fault -> done.put(edition.location(), new Validated(edition, List.of(), List.of(), List.of(fault)))));
		List<Edition> rest = project.editions().stream().filter(edition -> !done.containsKey(edition.location())).toList();
		saved.engine().watched(watch).validate(project, rest, one -> done.put(one.edition().location(), one));
		return saved.texts().stream().map(text -> done.get(text.location())).toList();
	}
}
