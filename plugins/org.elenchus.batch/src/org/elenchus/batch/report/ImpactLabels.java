package org.elenchus.batch.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.elenchus.model.evidence.Impact;
import org.elenchus.model.evidence.Loss;
import org.elenchus.model.text.Phrases;

/** What is said about a source that does not count any longer, in one language. */
public final class ImpactLabels {

	/** So many keys are named: a list for the eye; of more, how many there are. */
	private static final int MOST_CHOICES = 20;

	private final Phrases words;

	public ImpactLabels(Locale language) {
		this.words = new Phrases(ImpactLabels.class, "impact", language);
	}

	/** That no source has a key, and which one was probably meant. */
	public String unknown(String key, Optional<String> similar) {
		return words.say("unknown", key) + similar.map(other -> ' ' + words.say("similar", other)).orElse("");
	}

	/** That a key can mean several sources. */
	public String ambiguous(String key, List<String> choices) {
		String names = String.join(", ", choices.subList(0, Math.min(MOST_CHOICES, choices.size())));
		int more = choices.size() - MOST_CHOICES;
		return words.say("ambiguous", key, more > 0 ? words.say("more", names, more) : names);
	}

	String title(String key) {
		return words.say("title", key);
	}

	List<String> columns() {
		return List.of(words.say("place"), words.say("loss"), words.say("fallen"), words.say("claim"));
	}

	String of(Impact impact) {
		return impact.losses().isEmpty() ? words.say("LESS", impact.fallen().size(), impact.claim().supports().size())
				: impact.losses().stream().map(loss -> words.say(loss.name())).collect(Collectors.joining(", "));
	}

	String summary(List<Impact> impacts) {
		return words.say("summary", impacts.size(), count(impacts, Loss.LAST_SUPPORT), count(impacts, Loss.LAST_PRIMARY),
				count(impacts, Loss.LAST_INDEPENDENT));
	}

	private static long count(List<Impact> impacts, Loss loss) {
		return impacts.stream().filter(impact -> impact.losses().contains(loss)).count();
	}
}
