package org.elenchus.rules.prose;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;
import org.elenchus.model.parallel.Once;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;

/** The prose of an edition, cut into sentences once for all rules that read it. */
public final class Prose {

	/** What a rule reads that reads the prose. */
	public static final Reach REACH = Reach.of(StatedLanguages.OVERVIEW);

	private final Set<Tongue> tongues;
	private final Once<List<Cut>> passages = new Once<>();
	private final Once<List<Sentence>> sentences = new Once<>();
	private final Edition edition;
	private final Function<String, CutText> cut;
	private final Map<String, Claim> claims = new HashMap<>();

	private Prose(Edition edition, StatedLanguages project, Function<String, CutText> cut) {
		this.tongues = Tongue.of(edition, project);
		this.edition = edition;
		this.cut = cut;
		edition.claims().forEach(claim -> claims.putIfAbsent(claim.key(), claim));
	}

	/** The prose of the edition under inquiry; without sentences where its language is not understood. */
	public static Prose of(Inquiry inquiry) {
		return inquiry.ofEdition(Prose.class, edition -> new Prose(edition, inquiry.overview(StatedLanguages.OVERVIEW),
				text -> inquiry.ofText(CutText.class, text, CutText::of)));
	}

	/** A paragraph or a note, to be cut into sentences when somebody wants them. */
	private record Cut(Passage passage, CutText text) {

		static List<Cut> of(Edition edition, Function<String, CutText> cut) {
			return PassageReader.read(edition).stream().map(passage -> new Cut(passage, cut.apply(passage.text()))).toList();
		}

		Stream<Sentence> sentences() {
			return text.sentences().stream().map(sentence -> new Sentence(passage, text, sentence));
		}

		boolean has(List<Phrases> lists) {
			return lists.stream().anyMatch(text::has);
		}
	}

	static List<Sentence> sentences(Edition edition, Function<String, CutText> cut) {
		return Cut.of(edition, cut).stream().flatMap(Cut::sentences).toList();
	}

	/** The sentences of a text without markup, such as a card's. */
	public static List<String> sentences(String text) {
		Passage passage = new Passage(false);
		passage.add(new Item.Words(text, 0), "");
		return Sentences.in(passage.text()).stream().map(SentenceText::stripped).toList();
	}

	/** The sentences of paragraphs and notes, without headings; a note stands behind its paragraph. */
	public List<Sentence> sentences() {
		return sentences.get(() -> passages().stream().flatMap(Cut::sentences).toList());
	}

	private List<Cut> passages() {
		return passages.get(() -> tongues.isEmpty() ? List.of() : Cut.of(edition, cut));
	}

	/** The sentences of those paragraphs and notes in which words of one of some claims stand, and a phrase of one of some lists: no others are cut. */
	public Stream<Sentence> sentences(Set<String> some, List<Phrases> lists) {
		return passages().stream().filter(one -> one.passage.hasAny(some) && one.has(lists)).flatMap(Cut::sentences);
	}

	/** Whether the edition's language is stated, or known from its project. */
	boolean isLanguageKnown() {
		return tongues.size() == 1;
	}

	/** The languages in which it is read. */
	Set<Tongue> tongues() {
		return tongues;
	}

	boolean isRead(String language) {
		return tongues.contains(new Tongue(language));
	}

	/**
	 * A list of phrases in the languages of the edition.
	 *
	 * @param name  the list's name
	 * @param added what a policy adds to it
	 */
	public Phrases phrases(String name, Collection<String> added) {
		return PhraseLists.get(tongues, name, added);
	}

	/** Whether the editor says where a sentence comes from: in it, at its end, or by what supports a claim of it. */
	public boolean isSourced(Sentence sentence) {
		return sentence.isMarked() || sentence.claims().stream().anyMatch(key -> claims.containsKey(key)
				&& !claims.get(key).evidence().isEmpty());
	}

	/** Reports words of a sentence: on the claim to which they belong, so that its exceptions hold, or on the place. */
	public void report(Inquiry inquiry, Hit hit, Map<String, String> values) {
		hit.claims().stream().map(claims::get).filter(claim -> claim != null).findFirst().ifPresentOrElse(
				claim -> inquiry.report(claim, hit.range(), values, List.of()),
				() -> inquiry.report(hit.range(), values, List.of()));
	}
}
