package org.elenchus.importer.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.Field;
import org.elenchus.model.Medium;
import org.elenchus.model.Source;

/** What has to change on a card so that it says what the library says. */
final class CardChange {

	private final Source card;
	private final List<Runnable> changes = new ArrayList<>();

	private CardChange(Source card) {
		this.card = card;
	}

	/** The changes, which are not made yet; none if the card says it all. What the library does not mention is the editor's. */
	static List<Runnable> of(Source card, CardContents contents) {
		CardChange change = new CardChange(card);
		change.medium(contents.medium());
		change.list(card.getAuthors(), contents.authors());
		change.text(card.getTitle(), contents.title(), card::setTitle);
		change.text(withoutCalendar(card.getYear()), contents.year(), card::setYear);
		change.text(card.getLanguage(), contents.language(), card::setLanguage);
		contents.fields().forEach(change::field);
		return change.changes;
	}

	/** An editor knows better than a library that a book is a memoir. */
	private void medium(Medium medium) {
		if (card.getMedium() == Medium.OTHER && medium != Medium.OTHER) {
			changes.add(() -> card.setMedium(medium));
		}
	}

	/** No library tells the calendar; an editor does. */
	private static String withoutCalendar(String year) {
		return year == null ? null : year.replaceFirst(" (?:old|new)style\\z", "");
	}

	private void text(String now, String wanted, Consumer<String> set) {
		if (!wanted.isEmpty() && !wanted.equals(now)) {
			changes.add(() -> set.accept(wanted));
		}
	}

	private void list(List<String> now, List<String> wanted) {
		if (!wanted.isEmpty() && !wanted.equals(now)) {
			changes.add(() -> {
				now.clear();
				now.addAll(wanted);
			});
		}
	}

	private void field(String name, List<String> values) {
		Field known = card.getFields().stream().filter(field -> field.getName().equalsIgnoreCase(name)).findFirst().orElse(null);
		if (known == null) {
			changes.add(() -> add(name, values));
		} else {
			list(known.getValues(), name.equals(CardContents.NOTE) ? Notes.merged(known.getValues(), values) : values);
		}
	}

	private void add(String name, List<String> values) {
		Field field = ElenchusFactory.eINSTANCE.createField();
		field.setName(name);
		field.getValues().addAll(values);
		card.getFields().add(field);
	}
}
