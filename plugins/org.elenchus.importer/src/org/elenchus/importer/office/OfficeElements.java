package org.elenchus.importer.office;

import javax.xml.stream.events.StartElement;

/** What the elements of one format mean, by their local names. They are told in the order of the file, without those that are left out. */
public interface OfficeElements {

	/** Whether an element, with all that is in it, holds no text of the present state. */
	boolean isLeftOut(String name, StartElement element);

	/** Whether an element that begins here counts as a change or a comment if it is one. */
	boolean isCounted(boolean leftOut);

	/** An element begins. */
	void start(String name, StartElement element);

	/** An element ends. */
	void end(String name);

	/** Characters stand here. */
	void characters(String text);

	/** Characters stand within an element that is left out; of several around them, {@code element} is the outermost. */
	default void leftOut(String element, String text) {
		// most of it is for nobody
	}
}
