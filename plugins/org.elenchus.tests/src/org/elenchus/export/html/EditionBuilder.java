package org.elenchus.export.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.Card;
import org.elenchus.model.Citation;
import org.elenchus.model.EditionCard;
import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.Mention;
import org.elenchus.model.Note;
import org.elenchus.model.School;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Paragraph;
import org.elenchus.model.edition.Stance;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.TextRange;

/**
 * Builds editions by hand. The file's text is the author's text alone, so that offsets are those of what was added.
 */
public final class EditionBuilder {

	private static final Message MESSAGE = new Message("What is missing.", "Why it matters.", "What would settle it.");

	private final StringBuilder text = new StringBuilder();
	private final List<Paragraph> paragraphs = new ArrayList<>();
	private final Map<String, Source> sources = new LinkedHashMap<>();
	private final List<School> schools = new ArrayList<>();
	private final Map<String, ClaimBuilder> claims = new LinkedHashMap<>();
	private final List<Evidence> citations = new ArrayList<>();
	private final List<Finding> findings = new ArrayList<>();
	private EditionCard card;

	public EditionBuilder card(String title, String language) {
		card = ElenchusFactory.eINSTANCE.createEditionCard();
		card.setTitle(title);
		card.setLanguage(language);
		return this;
	}

	public EditionBuilder cardField(String name, String value) {
		card.getFields().add(SourceBuilder.field(name, value));
		return this;
	}

	/** A source with {@code key}, empty at first. */
	public SourceBuilder source(String key) {
		SourceBuilder source = new SourceBuilder(key);
		sources.put(key, source.source());
		return source;
	}

	public School school(String key, String name) {
		School school = ElenchusFactory.eINSTANCE.createSchool();
		school.setKey(key);
		school.setName(name);
		schools.add(school);
		return school;
	}

	/** A claim; its words are those between the starts and ends with its key. */
	public ClaimBuilder claim(String key) {
		return claims.computeIfAbsent(key, name -> new ClaimBuilder(this, name));
	}

	public EditionBuilder paragraph(Object... pieces) {
		List<Item> items = new ArrayList<>();
		for (Object piece : pieces) {
			items.add(piece instanceof String words ? words(words) : item(piece));
		}
		paragraphs.add(new Paragraph(items));
		text.append("\n\n");
		return this;
	}

	private Item words(String words) {
		Item item = new Item.Words(words, text.length());
		text.append(words);
		return item;
	}

	private Item item(Object piece) {
		switch (piece) {
			case Item.ClaimStart start -> claim(start.key()).starts(text.length());
			case Item.ClaimEnd end -> claim(end.key()).ends(text.length());
			default -> { }
		}
		return (Item) piece;
	}

	public static Item start(String claim) {
		return new Item.ClaimStart(claim);
	}

	public static Item end(String claim) {
		return new Item.ClaimEnd(claim);
	}

	public static Item note(String label) {
		return new Item.NoteReference(labelled(label));
	}

	public static Note labelled(String label) {
		Note note = ElenchusFactory.eINSTANCE.createNote();
		note.setLabel(label);
		return note;
	}

	/** A paragraph that is the body of a note. */
	public EditionBuilder noteBody(String label, Object... pieces) {
		List<Object> all = new ArrayList<>(Arrays.asList(pieces));
		all.addFirst(new Item.NoteStart(labelled(label)));
		all.addLast(new Item.NoteEnd());
		return paragraph(all.toArray());
	}

	public EditionBuilder heading(int level, Object... pieces) {
		List<Object> all = new ArrayList<>(Arrays.asList(pieces));
		all.addFirst(new Item.HeadingStart(level));
		all.addLast(new Item.HeadingEnd());
		return paragraph(all.toArray());
	}

	/** A citation of the source with {@code key}, which need not be known, where the text is now. */
	public Item cite(String key, String locator) {
		return new Item.Cited(add(evidence(key, locator, null, Stance.SUPPORTS)).citation());
	}

	public Item.MentionStart mention(String key) {
		Mention mention = ElenchusFactory.eINSTANCE.createMention();
		mention.setSource(sources.get(key));
		return new Item.MentionStart(mention, key);
	}

	public Evidence evidence(String key, String locator, String code, Stance stance) {
		Citation citation = ElenchusFactory.eINSTANCE.createCitation();
		citation.setSource(sources.get(key));
		citation.setLocator(locator);
		if (code != null) {
			citation.getRatings().add(SourceBuilder.rating(code, null, null, null));
		}
		return new Evidence(citation, key, Optional.ofNullable(sources.get(key)), stance,
				new TextRange(text.length(), text.length()));
	}

	private Evidence add(Evidence evidence) {
		citations.add(evidence);
		return evidence;
	}

	/** A finding about the first place at which {@code words} stand. */
	public EditionBuilder finding(Severity severity, String rule, String words) {
		int start = text.indexOf(words);
		return finding(new Finding(rule, severity, new TextRange(start, start + words.length()), MESSAGE, "f" + start, List.of()));
	}

	public EditionBuilder finding(Finding finding) {
		findings.add(finding);
		return this;
	}

	public List<Finding> findings() {
		return findings;
	}

	public Edition build() {
		List<Claim> built = claims.values().stream().map(claim -> claim.build(text)).toList();
		List<Card> cards = new ArrayList<>(sources.values());
		cards.addAll(schools);
		Optional.ofNullable(card).ifPresent(cards::add);
		return new Edition("texts/sample.elx", text.toString(), built, citations, cards, paragraphs, List.of(), thing -> new TextRange(0, 0));
	}
}
