package org.elenchus.export.html;

import java.util.function.Consumer;

/** Writes particulars into a list of terms: each term in a group with what is told under it. */
final class Particulars {

	private final PageContext context;
	private final HtmlWriter html;
	private final String classes;

	/** @param classes the class of the groups in the style sheet */
	Particulars(PageContext context, String classes) {
		this.context = context;
		this.html = context.html();
		this.classes = classes;
	}

	/** Writes a value, unless it is {@code null}. */
	void write(String label, String value) {
		if (value != null) {
			write(label, () -> html.element("dd", value));
		}
	}

	/** Writes values of the edition's own, each on its own; nothing if there are none. */
	<T> void write(String label, Iterable<T> values, Consumer<T> inside) {
		if (values.iterator().hasNext()) {
			write(label, () -> values.forEach(value -> {
				html.open("dd");
				inside.accept(value);
				html.close().line();
			}));
		}
	}

	/** Writes a term and what {@code values} writes under it. */
	private void write(String label, Runnable values) {
		html.open("div", classes).element("dt", context.label(label));
		values.run();
		html.close().line();
	}
}
