package org.elenchus.batch.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Mends what interrupted writes have left in folders, for somebody who is about to read them. */
public final class Mending implements Consumer<Path> {

	private final List<Interrupted> found = new ArrayList<>();

	/** Looks at one folder. */
	@Override
	public void accept(Path folder) {
		found.addAll(Interrupted.in(folder));
	}

	/** The files that are to be told of, folder by folder. */
	public List<Interrupted> found() {
		return List.copyOf(found);
	}
}
