package org.elenchus.model.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.elenchus.model.Name;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/** The names of a project's persons in one spelling: the names' cards say which forms mean the same person. */
public final class NameForms {

	/** What stands for an author whose name nobody knows. */
	public static final List<String> NOBODY = List.of("anonymous", "anonymus", "anoniem", "anonym", "anonyme", "n.n.", "unknown",
			"onbekend", "аноним");

	private static final Pattern INVERTED = Pattern.compile("([^,]+),([^,]+)");

	private final Map<String, String> forms = new HashMap<>();
	private final Map<String, String> keys = new HashMap<>();

	/** The forms that the names' cards of a project tell. */
	public static final Overview<Forms, NameForms> OVERVIEW = new Overview<>(Forms.class, NameForms.class, Forms::of, NameForms::new);

	/**
	 * The forms that the names' cards of an edition tell.
	 *
	 * @param byVariant for each other form of a name, in its plain spelling, the form that its card gives first; of several cards the first counts
	 * @param byKey     that form for each key of a card
	 */
	public record Forms(Map<String, String> byVariant, Map<String, String> byKey) implements Contribution {

		static Forms of(Edition edition) {
			return of(edition.cards(Name.class).stream());
		}

		static Forms of(Stream<Name> cards) {
			Map<String, String> forms = new HashMap<>();
			Map<String, String> keys = new HashMap<>();
			cards.filter(name -> name.getForm() != null).forEach(name -> {
				Optional.ofNullable(name.getKey()).ifPresent(key -> keys.putIfAbsent(key, plain(name.getForm())));
				name.getVariants().forEach(variant -> forms.putIfAbsent(plain(variant), plain(name.getForm())));
			});
			return new Forms(Map.copyOf(forms), Map.copyOf(keys));
		}
	}

	NameForms(List<Forms> parts) {
		parts.forEach(part -> part.byVariant.forEach(forms::putIfAbsent));
		parts.forEach(part -> part.byKey.forEach(keys::putIfAbsent));
	}

	/** A name as it can be compared with others: in lower case, the family name last, in the form that its card gives first. */
	public String usual(String name) {
		String plain = plain(name);
		return forms.getOrDefault(plain, plain);
	}

	/** The same of somebody who is named by the key of a card, or as he is called. */
	public String ofSpeaker(String speaker) {
		String known = keys.get(speaker);
		return known == null ? usual(speaker) : known;
	}

	/** Whether it is he who speaks that has written something; initials can stand for given names, such as <i>L. Verhoef</i> for <i>Leendert Verhoef</i>. */
	public boolean isSpeaker(String author, String speaker) {
		String written = usual(author);
		String said = ofSpeaker(speaker);
		return written.equals(said) || Initials.agree(written, said);
	}

	/** Whether it is no name, but stands for one that nobody knows. */
	static boolean isNobody(String name) {
		return NOBODY.contains(plain(name));
	}

	private static String plain(String name) {
		Matcher inverted = INVERTED.matcher(name);
		String inOrder = inverted.matches() ? inverted.group(2) + ' ' + inverted.group(1) : name;
		return inOrder.strip().replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
	}
}
