package org.elenchus.ide.document;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;

import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.ProjectReader;
import org.elenchus.rules.engine.Watch;

/** What has been read from the texts of a project. While nobody edits one of them, it is given up when memory runs short. */
final class Model {

	private SoftReference<ProjectReader> known = new SoftReference<>(null);
	private ProjectReader held;

	/** Reads texts; of those that are known only what differs is read. */
	Project read(List<InputText> texts, Watch watch) {
		ProjectReader reader = held == null ? known.get() : held;
		held = reader == null ? new ProjectReader() : reader;
		known = new SoftReference<>(held);
		return held.read(texts, watch);
	}

	/** The parsed text of that name, as it was last read. */
	ElenchusResource file(String location) {
		return held.file(location);
	}

	/** Why the text of that name could not be read the last time. */
	Optional<Fault> fault(String location) {
		return held.faults().stream().filter(fault -> fault.location().equals(location)).findFirst();
	}

	/** Nobody edits anything. */
	void release() {
		held = null;
	}

	/** Forgets all. */
	void clear() {
		release();
		known.clear();
	}
}
