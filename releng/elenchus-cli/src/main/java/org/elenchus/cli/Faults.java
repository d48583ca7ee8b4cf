package org.elenchus.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.elenchus.model.fault.Fault;
import org.elenchus.model.fault.Fault.Work;
import org.elenchus.rules.engine.FaultMessages;

/** The faults of one run of a command over several inputs: each costs its input, is told, and shows in the exit code. */
final class Faults {

	private final List<Fault> found = new ArrayList<>();

	/** Does work on one input; what it throws and nobody foresaw is kept, and {@code otherwise} is the result. */
	<T, E extends Exception> T caught(String location, T otherwise, Work<T, E> work) throws E {
		return Fault.caught(work, thrown -> {
			found.add(new Fault(location, thrown));
			return otherwise;
		});
	}

	void addAll(Collection<Fault> faults) {
		found.addAll(faults);
	}

	/** Says on the error output what went wrong. */
	void tell(Io io, Locale language) {
		if (!found.isEmpty()) {
			io.tell(FaultMessages.of(found, language));
			found.stream().filter(fault -> !fault.isOfMemory()).findFirst().ifPresent(fault -> Commands.trace(io, fault.cause()));
		}
	}

	/** The exit code of a command that had this one but for the faults: a fault of the program wins over all. */
	int exitCode(int otherwise) {
		return found.stream().mapToInt(fault -> fault.isOfMemory() ? ExitCode.UNREADABLE : ExitCode.INTERNAL)
				.reduce(otherwise, Math::max);
	}
}
