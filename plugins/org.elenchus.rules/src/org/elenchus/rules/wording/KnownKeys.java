package org.elenchus.rules.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.elenchus.model.Keyed;
import org.elenchus.model.Name;
import org.elenchus.model.Question;
import org.elenchus.model.School;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/** The keys that a project declares, and those that it refers to and does not declare. */
public final class KnownKeys {

	/** The keys of a project. */
	public static final Overview<Keys, KnownKeys> OVERVIEW = new Overview<>(Keys.class, KnownKeys.class, Keys::of, KnownKeys::new);

	/**
	 * For so many unknown keys of a project the one is looked for that was meant: more are no slips of the pen, and to look for each of
	 * them would cost their number times that of the known ones.
	 */
	private static final int MOST = 200;

	/** What a key can be the key of. */
	public enum Type {
		SOURCE, SCHOOL, NAME, QUESTION, CLAIM, OTHER
	}

	/** A key that nothing declares, and what it was to be the key of. */
	public record Unknown(Kind kind, String key) implements Serializable {
	}

	/**
	 * The keys of an edition.
	 *
	 * @param declared the keys that it declares, by what they are the keys of
	 * @param unknown  the keys that nothing declares and to which it refers; the first ones
	 */
	public record Keys(Map<Type, List<String>> declared, List<Unknown> unknown) implements Contribution {

		static Keys of(Edition edition) {
			Map<Type, List<String>> declared = new EnumMap<>(Type.class);
			edition.cards().forEach(card -> add(declared, type(card), card.getKey()));
			edition.claims().stream().filter(claim -> !claim.isKeyless()).map(Claim::key).forEach(key -> add(declared, Type.CLAIM, key));
			List<Unknown> unknown = edition.problems().stream().filter(problem -> isUnknown(problem.kind())).map(KnownKeys::unknown).distinct()
					.limit(MOST).toList();
			declared.replaceAll((type, keys) -> List.copyOf(keys));
			return new Keys(Map.copyOf(declared), unknown);
		}

		private static void add(Map<Type, List<String>> declared, Type type, String key) {
			if (key != null) {
				declared.computeIfAbsent(type, one -> new ArrayList<>()).add(key);
			}
		}

		private static Type type(Keyed card) {
			return switch (card) {
			case Source source -> Type.SOURCE;
			case School school -> Type.SCHOOL;
			case Name name -> Type.NAME;
			case Question question -> Type.QUESTION;
			default -> Type.OTHER;
			};
		}
	}

	private final List<Keys> parts;
	private final Set<Unknown> slips;
	private final Map<Unknown, Optional<String>> meant = new ConcurrentHashMap<>();

	private KnownKeys(List<Keys> parts) {
		this.parts = parts;
		this.slips = parts.stream().flatMap(part -> part.unknown.stream()).distinct().limit(MOST).collect(Collectors.toUnmodifiableSet());
	}

	private static Unknown unknown(Problem problem) {
		return new Unknown(problem.kind(), problem.subject());
	}

	/** Whether a problem is that a key is declared nowhere. */
	public static boolean isUnknown(Kind problem) {
		return !types(problem).isEmpty();
	}

	private static List<Type> types(Kind problem) {
		return switch (problem) {
		case UNKNOWN_SOURCE -> List.of(Type.SOURCE);
		case UNKNOWN_SCHOOL -> List.of(Type.SCHOOL);
		case UNKNOWN_NAME -> List.of(Type.NAME);
		case UNKNOWN_QUESTION -> List.of(Type.QUESTION);
		case UNKNOWN_SPEAKER -> List.of(Type.SCHOOL, Type.NAME);
		case UNKNOWN_CLAIM -> List.of(Type.CLAIM);
		default -> List.of();
		};
	}

	/** The known key that was probably meant where an unknown one stands. */
	public Optional<String> meant(Problem problem) {
		Unknown unknown = unknown(problem);
		return slips.contains(unknown) ? meant.computeIfAbsent(unknown, this::mostSimilar) : Optional.empty();
	}

	private Optional<String> mostSimilar(Unknown unknown) {
		List<Type> types = types(unknown.kind);
		return SimilarKeys.mostSimilar(unknown.key, parts.stream().flatMap(part -> types.stream().map(part.declared::get).filter(Objects::nonNull))
				.flatMap(Collection::stream));
	}

	/** All keys that are declared. */
	public Set<String> all() {
		return parts.stream().flatMap(part -> part.declared.values().stream()).flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
	}
}
