package org.elenchus.importer.plain;

import java.util.List;
import java.util.stream.Collectors;

import org.elenchus.importer.RawPlacesCheck;
import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Marker;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.document.Suspect;
import org.elenchus.importer.raw.RawText;

/** A text as a converter left it, and what became of it. In the text a middle dot is a space, so that spaces at line ends show. */
public record Fixture(SourceDocument document) {

	public static Fixture of(String text) {
		SourceDocument document = Reconstruction.of(RawText.extracted(text.replace('·', ' ')));
		RawPlacesCheck.check(document);
		return new Fixture(document);
	}

	/** Each block in a line of its own: its kind, its label, and its words with the notes' numbers in brackets. */
	public String blocks() {
		return document.blocks().stream().map(Fixture::shown).collect(Collectors.joining("\n", "", "\n"));
	}

	private static String shown(Block block) {
		StringBuilder words = new StringBuilder(block.text());
		for (Marker marker : block.markers().reversed()) {
			words.insert(marker.position(), "[" + marker.number() + "]");
		}
		String level = block.level() > 0 ? String.valueOf(block.level()) : "";
		String label = block.label().isEmpty() ? "" : " " + block.label();
		return block.kind().label() + level + label + ": " + words;
	}

	/** The raw characters of what was removed for a reason. */
	public List<String> removed(Reason reason) {
		return document.removals().stream().filter(removal -> removal.reason() == reason)
				.map(removal -> document.raw().text().substring(removal.start(), removal.end())).toList();
	}

	/** What is doubted: the words, why, and what is suggested. */
	public List<String> suspects() {
		return document.blocks().stream().flatMap(block -> block.suspects().stream().map(suspect -> shown(block, suspect))).toList();
	}

	private static String shown(Block block, Suspect suspect) {
		return suspect.reason() + " " + block.text().substring(suspect.start(), suspect.end()) + " -> " + suspect.suggestion();
	}

	public int count(String name) {
		return document.conventions().counts().getOrDefault(name, 0);
	}
}
