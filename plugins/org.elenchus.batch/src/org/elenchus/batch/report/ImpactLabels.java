package org.elenchus.batch.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.elenchus.model.evidence.Impact;
import org.elenchus.model.evidence.Loss;

/** What is said about a source that does not count any longer, in one language. */
public final class ImpactLabels {

	private final Locale language;
	private final ResourceBundle words;

	public ImpactLabels(Locale language) {
		this.language = language;
		this.words = ResourceBundle.getBundle("org.elenchus.batch.report.impact", language, ImpactLabels.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** That no source has a key, and which one was probably meant. */
	public String unknown(String key, Optional<String> similar) {
		return say("unknown", key) + similar.map(other -> ' ' + say("similar", other)).orElse("");
	}

	/** That a key can mean several sources. */
	public String ambiguous(String key, List<String> choices) {
		return say("ambiguous", key, String.join(", ", choices));
	}

	String title(String key) {
		return say("title", key);
	}

	List<String> columns() {
		return List.of(say("place"), say("loss"), say("fallen"), say("claim"));
	}

	String of(Impact impact) {
		return impact.losses().isEmpty() ? say("LESS", impact.fallen().size(), impact.claim().supports().size())
				: impact.losses().stream().map(loss -> say(loss.name())).collect(Collectors.joining(", "));
	}

	String summary(List<Impact> impacts) {
		return say("summary", impacts.size(), count(impacts, Loss.LAST_SUPPORT), count(impacts, Loss.LAST_PRIMARY),
				count(impacts, Loss.LAST_INDEPENDENT));
	}

	private static long count(List<Impact> impacts, Loss loss) {
		return impacts.stream().filter(impact -> impact.losses().contains(loss)).count();
	}

	private String say(String key, Object... arguments) {
		return new MessageFormat(words.getString(key), language).format(arguments);
	}
}
