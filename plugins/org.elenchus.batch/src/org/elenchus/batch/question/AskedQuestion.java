package org.elenchus.batch.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.elenchus.model.Name;
import org.elenchus.model.Question;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.ClaimRefs;
import org.elenchus.model.project.Project;

/**
 * A question and all that is answered to it.
 *
 * @param key     the question's key
 * @param text    its words; the key again if its card has none
 * @param answers in the order of the editions and of their claims
 */
public record AskedQuestion(String key, String text, List<GivenAnswer> answers) {

	private static final String OPEN = "open";

	public AskedQuestion {
		answers = List.copyOf(answers);
	}

	/** Whether nobody answers it, or nobody but with {@code open}. */
	public boolean isOpen() {
		return answers.stream().allMatch(answer -> answer.says().equals(OPEN));
	}

	/** The same answers together, in the order in which each is given first. */
	public List<GivenAnswer> together() {
		return answers.stream().collect(Collectors.groupingBy(answer -> folded(answer.says()), LinkedHashMap::new, Collectors.toList())).values().stream()
				.flatMap(List::stream).toList();
	}

	private static String folded(String says) {
		return says.toLowerCase(Locale.ROOT);
	}

	/** Whether it is answered in more than one way. */
	public boolean isDivided() {
		return answers.stream().map(GivenAnswer::says).filter(says -> !says.equals(OPEN)).map(AskedQuestion::folded).distinct().count() > 1;
	}

	/** The questions of a project by their keys, in the order of their cards; of several cards with one key the first counts. */
	public static List<AskedQuestion> of(Project project) {
		Map<String, String> texts = new LinkedHashMap<>();
		project.editions().stream().flatMap(edition -> edition.cards(Question.class).stream()).filter(card -> card.getKey() != null)
				.forEach(card -> texts.putIfAbsent(card.getKey(), card.getText() == null ? card.getKey() : card.getText()));
		Map<String, List<GivenAnswer>> answers = new LinkedHashMap<>();
		Map<String, String> names = new HashMap<>();
		project.editions().stream().flatMap(edition -> edition.cards(Name.class).stream()).filter(name -> name.getKey() != null && name.getForm() != null)
				.forEach(name -> names.putIfAbsent(name.getKey(), name.getForm()));
		project.editions().forEach(edition -> collect(edition, names, answers));
		return texts.entrySet().stream().map(one -> new AskedQuestion(one.getKey(), one.getValue(), answers.getOrDefault(one.getKey(), List.of()))).toList();
	}

	/** A claim's card stands in one file, and its answers count there, wherever else its words are tagged. */
	private static void collect(Edition edition, Map<String, String> names, Map<String, List<GivenAnswer>> answers) {
		ClaimRefs refs = new ClaimRefs(edition);
		for (Claim claim : edition.claims()) {
			claim.card().filter(refs::isOwn).ifPresent(card -> card.getAnswers().stream()
					.filter(answer -> answer.getQuestion() != null && answer.getQuestion().getKey() != null && answer.getSays() != null)
					.forEach(answer -> answers.computeIfAbsent(answer.getQuestion().getKey(), key -> new ArrayList<>())
							.add(new GivenAnswer(edition, claim, answer.getSays(), names.getOrDefault(answer.getSays(), answer.getSays())))));
		}
	}
}
