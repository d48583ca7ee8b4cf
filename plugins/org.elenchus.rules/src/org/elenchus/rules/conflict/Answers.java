package org.elenchus.rules.conflict;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.ConflictKind;
import org.elenchus.model.Question;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.ClaimPlace;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/** What the claims of a project answer to its questions. Of two answers that differ, and of which nobody has said how they stand, the later one has the other. */
public final class Answers {

	/** The answers of a project. */
	public static final Overview<Given, Answers> OVERVIEW = new Overview<>(Given.class, Answers.class, Given::of, Answers::new);

	private static final Set<ConflictKind> ANY = EnumSet.allOf(ConflictKind.class);
	/** What is said where the answer is not known. */
	private static final String OPEN = "open";
	/** Answers to one question beyond these are compared with these only, so that cost does not grow with the square. */
	private static final int MOST = 50;

	/**
	 * An answer.
	 *
	 * @param where    the claim that gives it
	 * @param question the question's key
	 * @param says     what it says
	 */
	public record Answer(Statement where, String question, String says) implements Serializable {

		boolean differsFrom(Answer other) {
			return !Terms.fold(says).equals(Terms.fold(other.says)) && !where.equals(other.where) && !Ties.areInDispute(where, other.where, ANY)
					&& !Ties.arePartAndWhole(where, other.where);
		}
	}

	/**
	 * The answers of an edition, and the words of the questions that it asks.
	 *
	 * @param all       in the order of the claims
	 * @param questions by their keys
	 */
	public record Given(List<Answer> all, Map<String, String> questions) implements Contribution {

		static Given of(Edition edition) {
			Map<String, String> questions = new LinkedHashMap<>();
			edition.cards(Question.class).stream().filter(question -> question.getKey() != null && question.getText() != null)
					.forEach(question -> questions.putIfAbsent(question.getKey(), question.getText()));
			return new Given(Statement.onCards(edition).flatMap(claim -> answers(edition.location(), claim)).toList(), Map.copyOf(questions));
		}

		private static Stream<Answer> answers(String location, Claim claim) {
			return claim.card().orElseThrow().getAnswers().stream()
					.filter(answer -> answer.getQuestion() != null && answer.getQuestion().getKey() != null && answer.getSays() != null)
					.map(answer -> new Answer(Statement.of(location, claim), answer.getQuestion().getKey(), answer.getSays()));
		}
	}

	/**
	 * Two answers that differ.
	 *
	 * @param question the question in words, or its key if its card has none
	 * @param here     the later one
	 * @param there    the earlier one
	 */
	public record Pair(String question, Answer here, Answer there) {
	}

	private final Map<ClaimPlace, List<Pair>> pairs = new HashMap<>();

	private Answers(List<Given> parts) {
		Map<String, String> words = new HashMap<>();
		parts.forEach(part -> part.questions.forEach(words::putIfAbsent));
		Map<String, List<Answer>> byQuestion = new LinkedHashMap<>();
		parts.stream().flatMap(part -> part.all.stream()).filter(answer -> isGiven(answer.says))
				.forEach(answer -> byQuestion.computeIfAbsent(answer.question, key -> new ArrayList<>()).add(answer));
		byQuestion.forEach((key, answers) -> pair(words.getOrDefault(key, key), answers).ifPresent(
				pair -> pairs.computeIfAbsent(pair.here.where().place(), place -> new ArrayList<>()).add(pair)));
	}

	/** Whether words answer a question, and do not leave it open. */
	static boolean isGiven(String says) {
		return says != null && !says.equals(OPEN);
	}

	/** One pair for each question: its last answer that differs from an earlier one, and the first of these. */
	private static Optional<Pair> pair(String question, List<Answer> answers) {
		for (int i = answers.size() - 1; i > 0; i--) {
			Answer here = answers.get(i);
			Optional<Answer> there = answers.subList(0, Math.min(i, MOST)).stream().filter(here::differsFrom).findFirst();
			if (there.isPresent()) {
				return Optional.of(new Pair(question, here, there.get()));
			}
		}
		return Optional.empty();
	}

	/** The pairs of which a claim gives the later answer. */
	public List<Pair> of(ClaimPlace claim) {
		return pairs.getOrDefault(claim, List.of());
	}
}
