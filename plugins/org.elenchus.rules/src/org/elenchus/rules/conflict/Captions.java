package org.elenchus.rules.conflict;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.Level;
import org.elenchus.model.ParagraphKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Paragraph;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;

/** What the captions of an edition say of its claims, apart from what its text says of them. */
public final class Captions {

	/** The rule that tells of captions that contradict the text. */
	public static final String RULE = "caption-contradicts-text";

	/**
	 * A claim that a caption makes.
	 *
	 * @param caption   its words in captions
	 * @param text      its words elsewhere; empty if there are none
	 * @param inCaption where the first of those in captions stand
	 * @param inText    where the first of the others stand; null if there are none
	 */
	public record Said(String caption, String text, TextRange inCaption, TextRange inText) {

		/** Whether the caption has other numbers than the text. */
		public boolean isContradictory() {
			return Wording.of(caption).hasOtherNumbers(Wording.of(text));
		}
	}

	private final String location;
	private final Map<String, Words> captions;
	private final Map<String, Words> texts;

	private Captions(Edition edition) {
		Reader reader = new Reader();
		if (edition.paragraphs().stream().anyMatch(Captions::isCaption)) {
			edition.paragraphs().forEach(reader::read);
		}
		this.location = edition.location();
		this.captions = reader.captions;
		this.texts = reader.texts;
	}

	private static boolean isCaption(Paragraph paragraph) {
		return paragraph.role().is(ParagraphKind.CAPTION);
	}

	/** Words of a claim, and where the first of them stand. */
	private record Words(StringBuilder all, TextRange first) {

		String text() {
			return all.toString().strip();
		}
	}

	/** Puts the words of claims together, those in captions and those elsewhere. */
	private static final class Reader {

		private final Map<String, Integer> open = new LinkedHashMap<>();
		private final Map<String, Words> captions = new HashMap<>();
		private final Map<String, Words> texts = new HashMap<>();

		void read(Paragraph paragraph) {
			Map<String, Words> read = isCaption(paragraph) ? captions : texts;
			for (Item item : paragraph.items()) {
				switch (item) {
				case Item.ClaimStart start -> open.merge(start.key(), 1, Integer::sum);
				case Item.ClaimEnd end -> open.computeIfPresent(end.key(), (key, times) -> times == 1 ? null : times - 1);
				case Item.Words words when !words.text().isBlank() -> open.keySet().forEach(key -> add(read, key, words));
				default -> {
					// neither words nor a claim's
				}
				}
			}
		}

		private static void add(Map<String, Words> read, String key, Item.Words words) {
			read.computeIfAbsent(key, one -> new Words(new StringBuilder(), new TextRange(words.start(), words.start() + words.text().length())))
					.all.append(words.text()).append(' ');
		}
	}

	/** Whether there is no claim in a caption. */
	public boolean areEmpty() {
		return captions.isEmpty();
	}

	/** The captions of the edition under inquiry. */
	public static Captions of(Inquiry inquiry) {
		return inquiry.ofEdition(Captions.class, Captions::new);
	}

	/** What a claim says in captions and elsewhere; empty if no caption makes it. */
	public Optional<Said> said(Claim claim) {
		Words text = texts.get(claim.key());
		return Optional.ofNullable(captions.get(claim.key())).map(
				caption -> new Said(caption.text(), text == null ? "" : text.text(), caption.first, text == null ? null : text.first));
	}

	/** Whether of two claims one stands in captions only, and the other one in the text of the same edition. */
	public boolean stand(Claim claim, Statement other) {
		return other.place().location().equals(location)
				&& (isCaptionAndText(claim.key(), other.place().key()) || isCaptionAndText(other.place().key(), claim.key()));
	}

	private boolean isCaptionAndText(String one, String other) {
		return captions.containsKey(one) && !texts.containsKey(one) && texts.containsKey(other) && !captions.containsKey(other);
	}

	/** Whether a pair is told as a caption against the text, and so by no other rule; where a policy puts that rule off, nobody else is quieted. */
	public static boolean tells(Inquiry inquiry, Claim claim, Statement other) {
		return of(inquiry).stand(claim, other) && inquiry.policy().weight(RULE).filter(level -> level == Level.OFF).isEmpty();
	}
}
