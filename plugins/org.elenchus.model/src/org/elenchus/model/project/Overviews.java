package org.elenchus.model.project;

/** Tells what is known over the editions of a project. */
@FunctionalInterface
public interface Overviews {

	/** What is known over all editions; it is made when first asked for, and kept. */
	<T> T overview(Knowledge<T> knowledge);
}
