package org.elenchus.rules.conflict;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.elenchus.model.EditionCard;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.ClaimPlace;
import org.elenchus.model.project.Conclusion;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.model.project.TaggedClaims;

/** The words that a project's documents have for the same claims. */
public final class Versions {

	private static final Overview<Document, WordedDocuments> OVERVIEW = new Overview<>(Document.class, WordedDocuments.class, Document::of, WordedDocuments::new);

	/** The versions of claims that several documents have words for, in a language that is understood. */
	public static final Conclusion<Versions> CONCLUSION = Conclusion.of(Versions.class,
			known -> new Versions(known.overview(OVERVIEW).understood, known.overview(TaggedClaims.OVERVIEW)), OVERVIEW, TaggedClaims.OVERVIEW);

	private final Map<String, Map<ClaimPlace, Worded>> byKey = new HashMap<>();

	/**
	 * The words of a claim. There is one for each claim of an edition, so it is no larger than it must be.
	 *
	 * @param tagged whether they stand in the text, and not on a card only
	 */
	private record Said(String key, String words, boolean tagged, Ties ties) implements Serializable {

		static Said of(Claim claim) {
			return new Said(claim.key(), claim.words(), !claim.parts().isEmpty(), Ties.of(claim));
		}
	}

	/** What an edition says; nothing if it is in a language that is not understood. */
	private record Document(String location, boolean isUnderstood, List<Said> claims) implements Contribution {

		static Document of(Edition edition) {
			boolean understood = Terms.understand(edition.metadata().map(EditionCard::getLanguage)
					.map(language -> Locale.forLanguageTag(language).getLanguage()).orElse(""));
			return new Document(edition.location(), understood, understood
					? edition.claims().stream().filter(claim -> !claim.words().isBlank() && !claim.isKeyless()).map(Said::of).toList() : List.of());
		}
	}

	/** What the documents say that are understood. */
	private record WordedDocuments(List<Document> understood) {

		WordedDocuments {
			understood = understood.stream().filter(Document::isUnderstood).toList();
		}
	}

	/** A claim with what counts in its words. */
	private record Worded(Statement where, Wording wording) {
	}

	private Versions(List<Document> documents, TaggedClaims tagged) {
		Map<String, List<Statement>> claims = new HashMap<>();
		for (Document document : documents.size() > 1 ? documents : List.<Document>of()) {
			document.claims.stream().filter(said -> said.tagged || !tagged.contains(said.key))
					.forEach(said -> claims.computeIfAbsent(said.key, key -> new ArrayList<>(1))
							.add(new Statement(new ClaimPlace(document.location, said.key), said.words, said.ties)));
		}
		claims.values().stream().filter(versions -> versions.size() > 1).forEach(this::add);
	}

	private void add(List<Statement> versions) {
		Map<ClaimPlace, Worded> wordings = new LinkedHashMap<>();
		versions.forEach(version -> wordings.put(version.place(), new Worded(version, Wording.of(version.words()))));
		byKey.put(versions.getFirst().key(), wordings);
	}

	/** The versions of a claim in earlier documents that say something else, where nobody has said so. */
	public List<Version> against(ClaimPlace claim) {
		Map<ClaimPlace, Worded> versions = byKey.getOrDefault(claim.key(), Map.of());
		return Stream.ofNullable(versions.get(claim)).flatMap(own -> versions.values().stream().limit(Apart.ENOUGH).takeWhile(other -> other != own)
				.map(other -> new Version(other.where, own.wording.differences(other.wording)))
				.filter(other -> !other.differences.isEmpty() && !Ties.areInDispute(own.where, other.where, Ties.OF_FIGURES))
				.limit(Apart.MOST)).toList();
	}

	/**
	 * Another version of a claim.
	 *
	 * @param where       where it stands
	 * @param differences in what it differs: {@code numbers}, {@code negation}, {@code modality}
	 */
	public record Version(Statement where, List<String> differences) {

		public Version {
			differences = List.copyOf(differences);
		}
	}
}
