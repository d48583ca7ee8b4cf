package org.elenchus.importer.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.stream.events.XMLEvent;

/** Keeps what stands in text boxes until the paragraph that they are anchored to has ended. */
public final class TextBoxes {

	private final List<XMLEvent> kept = new ArrayList<>();
	private int depth;
	private boolean replaying;

	/** Takes an event if it belongs to a box; boxes within a box are read where they stand. */
	public boolean takes(XMLEvent event) {
		if (replaying) {
			return false;
		}
		boolean box = depth > 0;
		if (event.isStartElement()) {
			String name = event.asStartElement().getName().getLocalPart();
			box |= name.equals("txbxContent") || name.equals("text-box");
			depth += box ? 1 : 0;
		} else if (event.isEndElement() && depth > 0) {
			depth--;
		}
		if (box) {
			kept.add(event);
		}
		return box;
	}

	/** Gives back all that was taken. */
	public void replay(Consumer<XMLEvent> reader) {
		if (!replaying && depth == 0 && !kept.isEmpty()) {
			replaying = true;
			List<XMLEvent> all = List.copyOf(kept);
			kept.clear();
			all.forEach(reader);
			replaying = false;
		}
	}
}
