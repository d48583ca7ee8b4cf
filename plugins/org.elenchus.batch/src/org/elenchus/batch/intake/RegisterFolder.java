package org.elenchus.batch.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.elenchus.importer.apparatus.Registers;
import org.elenchus.importer.apparatus.Works;

/** The folder to which editions are written, as a library: what its registers describe can be cited in their notes. */
final class RegisterFolder {

	private RegisterFolder() {
	}

	/** The works of the registers that lie in a folder; files that cannot be read as UTF-8 are none. */
	static Works read(Path folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		for (Path file : files(folder)) {
			try {
				texts.put(file.getFileName().toString(), Files.readString(file));
			} catch (IOException unreadable) {
				// whoever checks the folder is told; nothing in it can be cited
			}
		}
		return Registers.read(texts);
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(".elx") && Files.isRegularFile(file)).toList();
		}
	}
}
