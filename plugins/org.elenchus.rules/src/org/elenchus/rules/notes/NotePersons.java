package org.elenchus.rules.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.ClaimElement;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Item;
import org.elenchus.rules.wording.DeclaredNames;
import org.elenchus.rules.wording.DeclaredNames.Occurrence;
import org.elenchus.rules.wording.DeclaredNames.Person;
import org.elenchus.sources.citing.FamilyName;

/**
 * Of whom a note speaks.
 *
 * @param first   the person with whose name it begins
 * @param names   all persons that it names, or that a source is called by which it cites
 * @param authors the family names of the authors whom it cites; empty where one of its sources has none, or is unknown
 */
public record NotePersons(Optional<Occurrence> first, Set<Person> names, List<String> authors) {

	/** How far from the start of the note the name is looked for with which it begins. */
	private static final int NEAR = 60;
	/** How many claims a note can cover. */
	private static final int MOST = 100;
	private static final Pattern CAPITALISED = Pattern.compile("(?:\\p{Lu}\\S*\\s+)*+");

	/** @param claims the edition's claims by their keys; a note that cites nothing in so many words cites what supports those that it covers */
	public static NotePersons of(NoteBody note, Map<String, Claim> claims, DeclaredNames names) {
		String words = note.items().stream().filter(Item.Words.class::isInstance).map(item -> ((Item.Words) item).text())
				.collect(Collectors.joining(" ")).strip();
		List<Occurrence> found = names.in(words, 0);
		Optional<Occurrence> first = found.stream().findFirst()
				.filter(name -> name.place().start() < NEAR && CAPITALISED.matcher(words.substring(0, name.place().start())).matches());
		List<Source> sources = sources(note, claims);
		Set<Person> all = new HashSet<>(found.stream().map(Occurrence::name).toList());
		sources.stream().map(Source::getTitle).filter(Objects::nonNull).flatMap(title -> names.in(title, 0).stream()).map(Occurrence::name).forEach(all::add);
		return new NotePersons(first, all, authors(sources));
	}

	private static List<Source> sources(NoteBody note, Map<String, Claim> claims) {
		List<Source> cited = new ArrayList<>();
		note.items().forEach(item -> {
			switch (item) {
			case Item.Cited one -> Stream.of(one.citation().getSource(), one.citation().getVia()).filter(Objects::nonNull).forEach(cited::add);
			case Item.MentionStart one when one.mention().getSource() != null -> cited.add(one.mention().getSource());
			default -> {
				// cites nothing
			}
			}
		});
		if (cited.isEmpty()) {
			note.note().getCovers().stream().limit(MOST).map(ClaimElement::getKey).map(claims::get).filter(Objects::nonNull)
					.flatMap(claim -> claim.supports().stream()).flatMap(evidence -> evidence.source().stream()).forEach(cited::add);
		}
		return cited;
	}

	private static List<String> authors(List<Source> sources) {
		boolean known = sources.stream().noneMatch(source -> source.eIsProxy() || source.getAuthors().isEmpty());
		return known ? sources.stream().flatMap(source -> source.getAuthors().stream()).map(FamilyName::of).distinct().toList() : List.of();
	}

	/** The name with which the note begins, if it does not name a person at all. */
	public Optional<String> begins(Person person) {
		return first.filter(name -> !names.contains(person)).map(Occurrence::spelling);
	}

	/** The first author whom the note cites, if it neither cites a person nor names him. */
	public Optional<String> cites(Person person) {
		boolean other = !names.contains(person) && authors.stream().noneMatch(person::isCalled);
		return other ? authors.stream().findFirst() : Optional.empty();
	}
}
