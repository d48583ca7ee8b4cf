package org.elenchus.model.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.elenchus.model.Name;
import org.elenchus.model.project.Project;

/** The names of a project's persons in one spelling: the names' cards say which forms mean the same person. */
public final class NameForms {

	/** What stands for an author whose name nobody knows. */
	public static final List<String> NOBODY = List.of("anonymous", "anonymus", "anoniem", "anonym", "anonyme", "n.n.", "unknown",
			"onbekend", "аноним");

	private static final Pattern INVERTED = Pattern.compile("([^,]+),([^,]+)");

	private final Map<String, String> forms = new HashMap<>();

	/** The forms that the names' cards of a project tell. */
	public NameForms(Project project) {
		this(project.editions().stream().flatMap(edition -> edition.cards(Name.class).stream()));
	}

	/** The forms that some cards tell. */
	NameForms(Stream<Name> cards) {
		cards.filter(name -> name.getForm() != null).forEach(name -> name.getVariants()
				.forEach(variant -> forms.putIfAbsent(plain(variant), plain(name.getForm()))));
	}

	/** A name as it can be compared with others: in lower case, the family name last, in the form that its card gives first. */
	public String usual(String name) {
		String plain = plain(name);
		return forms.getOrDefault(plain, plain);
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
