package org.elenchus.export.html;

/**
 * A part of the page. Parts are found as {@linkplain org.elenchus.model.extension.Extensions services}; one with the name of one of ours
 * takes its place, of several with one name the first.
 */
public interface Part {

	/** Its name: {@code front}, {@code text}, {@code evidence}, {@code questions}, {@code bibliography}, {@code names} or {@code findings}. */
	String name();

	/** Writes it; every element that it opens is closed again. */
	void write(PageContext context);
}
