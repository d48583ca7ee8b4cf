package org.elenchus.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.elenchus.model.Citation;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.Field;
import org.elenchus.model.Rating;
import org.elenchus.model.School;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;

/** Writes down what an edition says, one fact a line. */
public final class Facts {

	private final List<String> facts = new ArrayList<>();

	private Facts() {
	}

	/** The facts of an edition: its card, claims, plain citations, sources, schools and problems. */
	public static String of(Edition edition) {
		Facts facts = new Facts();
		edition.metadata().ifPresent(card -> {
			facts.add("edition", card.getKey(), quoted(card.getTitle()));
			facts.add("  language", card.getLanguage());
			card.getFields().forEach(facts::field);
		});
		edition.claims().forEach(facts::claim);
		edition.citations().forEach(citation -> facts.citation(edition, citation));
		edition.sources().forEach(facts::source);
		edition.schools().forEach(facts::school);
		edition.problems().forEach(problem -> facts.add("problem",
				problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
				'‹' + problem.range().of(edition.text()).replace("\n", "↵") + '›'));
		return String.join("\n", facts.facts);
	}

	private void add(String... words) {
		List<String> present = new ArrayList<>(List.of(words[0]));
		for (int i = 1; i < words.length; i++) {
			if (words[i] != null && !words[i].isEmpty()) {
				present.add(words[i]);
			}
		}
		if (words.length == 1 || present.size() > 1) {
			facts.add(String.join(" ", present));
		}
	}

	private static String quoted(String text) {
		return text == null || text.isEmpty() ? "" : '"' + text.replace("\n", "↵") + '"';
	}

	private void claim(Claim claim) {
		String kind = claim.kind() == ClaimKind.UNSPECIFIED ? "" : claim.kind().getLiteral();
		add("claim", claim.key(), kind, claim.contested() ? "contested" : "", String.join(" ", claim.ratings()),
				quoted(claim.words()));
		claim.card().ifPresent(card -> {
			add("  statement", quoted(card.getStatement()));
			add("  speaker", quoted(card.getSpeaker()), card.getSpeaker() == null ? "" : card.getMode().getLiteral());
		});
		claim.evidence().forEach(one -> add("  " + one.stance().name().toLowerCase(Locale.ROOT), cited(one)));
		claim.counters().forEach(key -> add("  counter", key));
	}

	private void citation(Edition edition, Evidence evidence) {
		if (edition.claims().stream().noneMatch(claim -> claim.evidence().contains(evidence))) {
			add("citation", cited(evidence));
		}
	}

	private static String cited(Evidence evidence) {
		Citation citation = evidence.citation();
		String via = citation.getVia() == null ? "" : " via";
		String locator = citation.getLocator() == null ? "" : ' ' + quoted(citation.getLocator());
		String as = citation.getKind() == SourceKind.UNSPECIFIED ? "" : " as " + citation.getKind().getLiteral();
		return evidence.sourceKey() + via + locator + as + rating(citation.getRating());
	}

	private static String rating(Rating rating) {
		if (rating == null) {
			return "";
		}
		return (rating.getCode() == null ? "" : " | " + rating.getCode()) + (rating.getReason() == null ? "" : ' ' + quoted(rating.getReason()))
				+ (rating.getRater() == null ? "" : " by " + rating.getRater())
				+ (rating.getDate() == null ? "" : " on " + rating.getDate());
	}

	private void source(Source source) {
		add("source", source.getKey(), source.getKind() == SourceKind.UNSPECIFIED ? "" : source.getKind().getLiteral(),
				source.getMedium().getLiteral());
		source.getAuthors().forEach(author -> add("  author", quoted(author)));
		add("  title", quoted(source.getTitle()));
		add("  year", source.getYear());
		add("  language", source.getLanguage());
		source.getSchools().forEach(school -> add("  school", school.getKey()));
		source.getBasedOn().forEach(other -> add("  basedOn", other.getKey()));
		source.getReliability().forEach(rating -> add("  reliability", rating(rating).substring(3)));
		source.getFields().forEach(this::field);
	}

	private void field(Field field) {
		add("  " + field.getName(), quoted(field.getValue()));
	}

	private void school(School school) {
		add("school", school.getKey(), quoted(school.getName()));
		school.getOpposes().forEach(other -> add("  opposes", other.getKey()));
	}
}
