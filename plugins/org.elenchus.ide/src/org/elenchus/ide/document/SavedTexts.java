package org.elenchus.ide.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;

/** The texts of a project as they are saved, in its order, and who asks the rules about them. */
final class SavedTexts {

	private final Engine engine;
	private final List<InputText> texts;
	private final Set<String> locations;

	SavedTexts(Engine engine, List<InputText> texts) {
		this.engine = engine;
		this.texts = List.copyOf(texts);
		this.locations = texts.stream().map(InputText::location).collect(Collectors.toSet());
	}

	Engine engine() {
		return engine;
	}

	List<InputText> texts() {
		return texts;
	}

	/** Whether a text of that name belongs to the project. */
	boolean contains(String location) {
		return locations.contains(location);
	}

	/** The texts, with some of them as they are being edited. */
	List<InputText> with(List<LiveEdition> edited) {
		Map<String, LiveEdition> byLocation = edited.stream().collect(Collectors.toMap(LiveEdition::location, edition -> edition));
		return texts.stream().map(text -> byLocation.containsKey(text.location()) ? byLocation.get(text.location()).input() : text).toList();
	}
}
