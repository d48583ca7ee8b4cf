package org.elenchus.cli;

import java.util.Iterator;

import org.elenchus.importer.format.Formats;
import org.elenchus.importer.format.InputFormat;

/** The names of all import formats that are installed; nobody looks for them before they are wanted. */
final class FormatNames implements Iterable<String> {

	@Override
	public Iterator<String> iterator() {
		return Formats.installed().all().stream().map(InputFormat::name).iterator();
	}
}
