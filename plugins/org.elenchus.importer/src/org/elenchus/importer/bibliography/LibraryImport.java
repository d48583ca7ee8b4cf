package org.elenchus.importer.bibliography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.NewCard;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.markup.scanner.Keys;
import org.elenchus.markup.serializing.ModelEdits;
import org.elenchus.markup.serializing.UnwritableException;
import org.elenchus.model.Broken;
import org.elenchus.model.Content;
import org.elenchus.model.Source;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.LineIndex;
import org.elenchus.model.text.TextRange;
import org.elenchus.sources.bibliography.Bibliography;
import org.elenchus.sources.bibliography.Entry;
import org.elenchus.sources.bibliography.Fault;

/**
 * Brings a register of source cards up to date with a library. What the library says takes the place of what the cards say about the
 * work; what the editor has added, such as ratings, schools, excerpts and comments, stays to the last character, and so does the order
 * of the cards. Importing the same library again changes nothing.
 */
public final class LibraryImport {

	private static final String REGISTER = "register";
	private static final Comparator<Fault> BY_LINE = Comparator.comparingInt(Fault::line);

	private final String register;
	private final ElenchusResource file;
	private final String lineEnd;
	private final CardEditor editor;
	private final RegisterCards cards;
	private final List<Fault> faults;
	private final List<TextEdit> edits = new ArrayList<>();
	private final List<String> newCards = new ArrayList<>();
	private final List<String> added = new ArrayList<>();
	private final List<String> updated = new ArrayList<>();
	private int unchanged;

	private LibraryImport(String register, Bibliography library) throws BadInput {
		MarkupProject project = Markup.get().project();
		project.put(REGISTER, register);
		this.register = register;
		this.lineEnd = register.contains("\r\n") ? "\r\n" : "\n";
		this.editor = new CardEditor(lineEnd);
		this.file = project.file(REGISTER);
		this.faults = new ArrayList<>(library.faults());
		refuseBroken();
		this.cards = new RegisterCards(contents().filter(Source.class::isInstance).map(Source.class::cast).toList(), library.entries());
	}

	/**
	 * Brings a register up to date.
	 *
	 * @param register the text of the register, empty if there is none yet
	 * @param library  what the library says
	 * @throws BadInput if the markup of the register is broken, so that nobody can tell which cards it has
	 */
	public static LibraryUpdate run(String register, Bibliography library) throws BadInput {
		LibraryImport update = new LibraryImport(register, library);
		update.cards.inOrder().forEach(update::take);
		return update.result();
	}

	private Stream<Content> contents() {
		return file.document().getBlocks().stream().flatMap(block -> block.getContents().stream());
	}

	private void refuseBroken() throws BadInput {
		Content broken = contents().filter(Broken.class::isInstance).findFirst().orElse(null);
		if (broken != null) {
			int line = new LineIndex(register).line(NodeModelUtils.getNode(broken).getOffset());
			throw new BadInput("register.broken", line);
		}
	}

	private void take(RegisterCards.Place place) {
		Entry entry = place.entry();
		CardContents contents = CardContents.of(entry, place.key());
		if (contents.hasChangedQuotes()) {
			faults.add(Fault.of(entry.line(), "card.quotes", place.key()));
		}
		try {
			if (place.card() == null) {
				newCards.add(editor.create(place.key(), contents));
				added.add(place.key());
				tellIfRepeated(place);
			} else {
				update(place.card(), contents);
			}
		} catch (UnwritableException unwritable) {
			faults.add(Fault.of(entry.line(), "card.unwritable", place.key()));
		}
	}

	private void tellIfRepeated(RegisterCards.Place place) {
		String key = place.entry().key();
		if (Keys.isKey(key) && !place.key().equals(key)) {
			faults.add(Fault.of(place.entry().line(), "card.repeated", key, place.key()));
		}
	}

	private void update(Source card, CardContents contents) {
		if (CardChange.of(card, contents).isEmpty()) {
			unchanged++;
			return;
		}
		ICompositeNode node = NodeModelUtils.getNode(card);
		TextRange range = new TextRange(node.getOffset(), node.getEndOffset());
		edits.add(new TextEdit(range, editor.update(register.substring(range.start(), range.end()), contents)));
		updated.add(card.getKey());
	}

	private LibraryUpdate result() {
		edits.sort(Comparator.comparingInt(edit -> edit.range().start()));
		String text = ModelEdits.apply(register, edits);
		if (!newCards.isEmpty()) {
			text = append(text);
		}
		faults.sort(BY_LINE);
		return new LibraryUpdate(text, added, updated, unchanged, cards.absent(), List.copyOf(faults));
	}

	private String append(String text) {
		String all = String.join(lineEnd.repeat(2), newCards);
		return text.isEmpty() ? all + lineEnd : NewCard.in(text).edit(all).apply(text);
	}
}
