package org.elenchus.rules.notes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.elenchus.model.edition.Claim;
import org.elenchus.rules.prose.Hit;
import org.elenchus.rules.prose.Phrases;
import org.elenchus.rules.prose.Prose;
import org.elenchus.rules.prose.Sentence;
import org.elenchus.rules.wording.DeclaredNames;
import org.elenchus.rules.wording.DeclaredNames.Occurrence;

/** Whom the sentences of an edition name as the one who says what they tell. */
public final class Voices {

	/** What can stand between a name and the words that make a voice of it: a title, a first name, an adverb. */
	private static final String BETWEEN = "(?:\\s+[\\p{L}\\p{M}.'’-]+){0,3}?\\s+";

	private final TreeMap<Integer, Sentence> sentences = new TreeMap<>();
	private final Map<String, Claim> claims;
	private final Phrases saying;
	private final DeclaredNames names;
	/** Where the sentences start of which a mark has been asked about: what comes behind it in the sentence may be said by nobody. */
	private final Set<Integer> marked = new HashSet<>();

	/**
	 * The voices of an edition.
	 *
	 * @param claims its claims, by their keys
	 * @param names  the names that are looked for
	 */
	public Voices(Prose prose, Map<String, Claim> claims, DeclaredNames names) {
		prose.sentences().stream().filter(sentence -> !sentence.isInNote()).forEach(sentence -> sentences.put(sentence.range().start(), sentence));
		this.claims = claims;
		this.saying = prose.phrases("attribution", List.of());
		this.names = names;
	}

	/**
	 * The only person whom the sentence of a mark names, as its voice. Empty if there is none, or where the editor says himself who speaks. To be asked of the
	 * marks in their order.
	 */
	public Optional<Occurrence> at(NoteMark mark) {
		Map.Entry<Integer, Sentence> sentence = mark.before().isBlank() ? null : sentences.floorEntry(mark.place().start());
		if (sentence == null || !marked.add(sentence.getKey()) || mark.claims().isEmpty() || mark.claims().stream().anyMatch(this::isSaid)) {
			return Optional.empty();
		}
		return voice(sentence.getValue());
	}

	private boolean isSaid(String claim) {
		return claims.containsKey(claim) && claims.get(claim).card().filter(card -> card.getSpeaker() != null).isPresent();
	}

	private Optional<Occurrence> voice(Sentence sentence) {
		List<Occurrence> named = names.in(sentence.text(), 0);
		if (named.isEmpty() || named.stream().anyMatch(name -> !name.name().equals(named.getFirst().name()))) {
			return Optional.empty();
		}
		return saying.ownIn(sentence).stream().anyMatch(hit -> isVoice(named.getFirst(), hit, sentence.text())) ? Optional.of(named.getFirst()) : Optional.empty();
	}

	private static boolean isVoice(Occurrence name, Hit hit, String text) {
		String said = Pattern.quote(hit.words());
		String who = Pattern.quote(name.spelling());
		return Pattern.compile("(?<!\\p{L})(?:" + said + BETWEEN + who + "|" + who + BETWEEN + said + ")(?!\\p{L})").matcher(text).find();
	}
}
