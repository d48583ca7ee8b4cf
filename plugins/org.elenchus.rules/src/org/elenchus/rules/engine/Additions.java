package org.elenchus.rules.engine;

import java.util.List;
import java.util.Locale;

import org.elenchus.model.finding.Message;
import org.elenchus.model.text.Phrases;

/** What is said behind the words of a rule's page, because the page cannot know it. */
final class Additions {

	private final Phrases phrases;

	Additions(Locale language) {
		this.phrases = new Phrases(Additions.class, "additions", language);
	}

	/**
	 * A message with what there is to add.
	 *
	 * @param more     how many places are concerned that it does not name
	 * @param included the rules whose reports it includes
	 */
	Message to(Message message, int more, List<String> included) {
		StringBuilder what = new StringBuilder(message.what());
		if (more > 0) {
			what.append(' ').append(phrases.say(more == 1 ? "other" : "others", more));
		}
		if (!included.isEmpty()) {
			what.append(' ').append(phrases.say("included", String.join(", ", included)));
		}
		return new Message(what.toString(), message.why(), message.remedy());
	}

	/** A message that speaks for many claims, of one chapter or of several short ones, of which it names the first. */
	Message ofMany(Message first, long claims, int chapters) {
		String what = phrases.say(chapters == 1 ? "chapter" : "chapters", claims, first.what(), chapters);
		return new Message(what, first.why(), first.remedy());
	}
}
