package org.elenchus.ui.journal.recovery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.elenchus.ui.journal.Words;

/** What the table and the messages say of a text. */
final class LeftoverLabels extends LabelProvider implements ITableLabelProvider {

	/** The columns in their order, by the ends of the keys of their headings. */
	static final List<String> COLUMNS = List.of("text", "time", "change", "standing");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(Locale.forLanguageTag(Platform.getNL().replace('_', '-'))).withZone(ZoneId.systemDefault());

	@Override
	public Image getColumnImage(Object element, int column) {
		return null;
	}

	@Override
	public String getColumnText(Object element, int column) {
		Leftover leftover = (Leftover) element;
		return switch (COLUMNS.get(column)) {
			case "text" -> name(leftover);
			case "time" -> time(leftover);
			case "change" -> change(leftover.change());
			default -> Words.say("standing." + leftover.standing());
		};
	}

	static String name(Leftover leftover) {
		String shown = leftover.place().shown();
		return shown.isEmpty() ? Words.say("text.unknown", leftover.entry().getFileName()) : shown;
	}

	static String time(Leftover leftover) {
		return leftover.lastWord().equals(Instant.EPOCH) ? Words.say("time.unknown") : TIME.format(leftover.lastWord());
	}

	static String detail(Leftover leftover) {
		return Words.say("detail." + leftover.standing(), name(leftover), leftover.entry());
	}

	private static String change(Change change) {
		return change == null ? Words.say("change.unknown")
				: Words.say("change", change.lines(), Integer.signum(change.letters()), Math.abs(change.letters()));
	}
}
