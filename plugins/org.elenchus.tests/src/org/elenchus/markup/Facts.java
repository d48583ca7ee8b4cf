package org.elenchus.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.elenchus.model.Citation;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimKind;
import org.elenchus.model.ConflictKind;
import org.elenchus.model.Directness;
import org.elenchus.model.Distance;
import org.elenchus.model.ElenchusPackage.Literals;
import org.elenchus.model.Exemption;
import org.elenchus.model.Expiry;
import org.elenchus.model.Field;
import org.elenchus.model.Library;
import org.elenchus.model.Limit;
import org.elenchus.model.Name;
import org.elenchus.model.Policy;
import org.elenchus.model.Precision;
import org.elenchus.model.Question;
import org.elenchus.model.Rating;
import org.elenchus.model.Requirement;
import org.elenchus.model.Scale;
import org.elenchus.model.School;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.Term;
import org.elenchus.model.Weight;
import org.elenchus.model.WordList;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Paragraph;
import org.elenchus.model.edition.Role;

/** Writes down what an edition says, one fact a line. */
public final class Facts {

	private static final List<EAttribute> NAME_PARTS = List.of(Literals.NAME__FAMILY, Literals.NAME__GIVEN, Literals.NAME__PARTICLE,
			Literals.NAME__SUFFIX, Literals.NAME__INSTITUTION, Literals.NAME__ORIGINAL, Literals.NAME__BORN, Literals.NAME__DIED,
			Literals.NAME__FOUNDED, Literals.NAME__ENDED);

	private final List<String> facts = new ArrayList<>();

	private Facts() {
	}

	/** The facts of an edition: its card, claims, plain citations, sources, schools and problems. */
	public static String of(Edition edition) {
		Facts facts = new Facts();
		edition.metadata().ifPresent(card -> {
			facts.add("edition", card.getKey(), quoted(card.getTitle()));
			facts.add("  language", card.getLanguage());
			card.getInterest().forEach(interest -> facts.add("  interest", quoted(interest)));
			card.getSchools().forEach(school -> facts.add("  school", school.getKey()));
			facts.add("  style", quoted(card.getStyle()));
			card.getFields().forEach(facts::field);
		});
		edition.paragraphs().stream().filter(paragraph -> paragraph.role() != Role.PLAIN).forEach(facts::paragraph);
		edition.claims().forEach(facts::claim);
		edition.citations().forEach(citation -> facts.citation(edition, citation));
		edition.items(Item.class).forEach(facts::mark);
		edition.sources().forEach(facts::source);
		edition.schools().forEach(facts::school);
		edition.cards(Name.class).forEach(facts::name);
		edition.cards(Question.class).forEach(question -> facts.add("question", question.getKey(), quoted(question.getText())));
		edition.cards(Term.class).forEach(facts::term);
		edition.cards(Library.class).forEach(library -> facts.add("library", quoted(library.getFile())));
		edition.cards(Scale.class).forEach(scale -> facts.add("scale", scale.getKey(), String.join(" < ", scale.getLevels())));
		edition.cards(Policy.class).forEach(facts::policy);
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

	private void paragraph(Paragraph paragraph) {
		Role role = paragraph.role();
		String layers = role.layers().stream().map(layer -> layer.kind().getLiteral() + (layer.level() == 1 ? "" : " " + layer.level()))
				.collect(Collectors.joining(" "));
		String words = paragraph.items().stream().filter(Item.Words.class::isInstance).map(item -> ((Item.Words) item).text())
				.collect(Collectors.joining());
		add("paragraph", layers, role.header() ? "header" : "", role.continued() ? "continued" : "", quoted(words));
	}

	private void mark(Item item) {
		switch (item) {
		case Item.MarkStart mark when !mark.reason().isEmpty() -> add("remark", mark.mark().getLiteral(), quoted(mark.reason()));
		case Item.LinkStart link -> add("link", quoted(link.address()));
		case Item.Lost lost -> add("gap", lost.gap().getExtent() == 0 ? "some" : lost.gap().getExtent() + " " + lost.gap().getUnit(),
				quoted(lost.gap().getReason()), signed(lost.gap().getRater(), lost.gap().getDate()));
		case Item.ApparatusStart start -> {
			start.apparatus().getWitnesses().forEach(witness -> add("witness", witness.getKey()));
			start.apparatus().getReadings().forEach(reading -> add("reading", '"' + reading.getText() + '"',
					reading.getWitnesses().stream().map(Source::getKey).filter(Objects::nonNull).collect(Collectors.joining(" "))));
		}
		case Item.NoteReference note when note.note().isLost() -> add("note", note.label(), "lost");
		case Item.NoteStart note when note.note().isContinued() -> add("note", note.label(), "continued");
		default -> {
			// said elsewhere
		}
		}
	}

	private void claim(Claim claim) {
		add("claim", claim.key(), claim.kinds().stream().map(ClaimKind::getLiteral).collect(Collectors.joining(" ")), claim.contested() ? "contested" : "", String.join(" ", claim.ratings()),
				quoted(claim.words()));
		claim.card().ifPresent(card -> {
			add("  statement", quoted(card.getStatement()));
			add("  speaker", quoted(card.getSpeaker()), card.getSpeaker() == null ? "" : card.getMode().getLiteral());
		});
		claim.evidence().forEach(one -> add("  " + one.stance().name().toLowerCase(Locale.ROOT), cited(one)));
		claim.counters().forEach(key -> add("  counter", key));
		claim.card().ifPresent(this::particulars);
		claim.exemptions().forEach(this::exemption);
	}

	private void particulars(ClaimCard card) {
		card.getConfidence().forEach(rating -> add("  confidence", rating(rating).substring(3)));
		card.getSearches().forEach(search -> add("  searched", quoted(search.getWhere()), signed(search.getRater(), search.getDate()),
				quoted(search.getResult())));
		card.getConflicts().forEach(conflict -> add("  conflicts", conflict.getKind() == ConflictKind.UNSPECIFIED ? ""
				: conflict.getKind().getLiteral(), conflict.getClaim().getKey(), quoted(conflict.getReason())));
		card.getAmounts().forEach(amount -> add("  value", amount.getValue(), amount.getUnit(), amount.getPeriod() == null ? "" : "for " + amount.getPeriod(),
				amount.getScope() == null ? "" : "for " + quoted(amount.getScope())));
		add("  scope", quoted(card.getScope()));
		add("  period", card.getPeriod());
		add("  precision", card.getPrecision() == Precision.UNSPECIFIED ? "" : card.getPrecision().getLiteral());
		add("  date", card.getDate());
		card.getPersons().forEach(person -> add("  person", person.getKey()));
		card.getPlaces().forEach(place -> add("  place", quoted(place)));
		card.getAgents().forEach(agent -> add("  agent", quoted(agent)));
		card.getBefore().forEach(later -> add("  before", later.getKey()));
		card.getAfter().forEach(earlier -> add("  after", earlier.getKey()));
		card.getPartOf().forEach(whole -> add("  partOf", whole.getKey()));
		card.getAnswers().forEach(answer -> add("  answers", answer.getQuestion().getKey(), answer.getSays()));
		card.getVerdicts().forEach(rating -> add("  verdict", rating(rating).substring(3)));
		card.getAppearances().forEach(address -> add("  appearance", quoted(address)));
		card.getReviews().forEach(review -> add("  reviewed", quoted(review.getFingerprint()),
				signed(review.getRater(), review.getDate())));
	}

	private void exemption(Exemption exemption) {
		add("  except", exemption.getRule(), quoted(exemption.getReason()), signed(exemption.getRater(), exemption.getDate()));
	}

	private static String signed(String rater, String date) {
		return ((rater == null ? "" : "by " + rater) + (date == null ? "" : " on " + date)).strip();
	}

	private void name(Name name) {
		add("name", name.getKey(), quoted(name.getForm()));
		name.getVariants().forEach(variant -> add("  variant", quoted(variant)));
		NAME_PARTS.forEach(part -> add("  " + part.getName(), quoted((String) name.eGet(part))));
	}

	private void term(Term term) {
		add(term.eClass().getName().toLowerCase(Locale.ROOT), term.getKey(), quoted(term.getForm()));
		term.getVariants().forEach(variant -> add("  variant", quoted(variant)));
	}

	private void policy(Policy policy) {
		add("policy", policy.getPreset() == null ? "of its own" : policy.getPreset());
		policy.getSettings().forEach(setting -> add("  " + switch (setting) {
		case Requirement requirement -> "requires " + requirement.getNeed() + (requirement.getNumber() == 0 ? "" : " " + requirement.getNumber())
				+ " for " + requirement.getKinds() + (requirement.isContested() ? " contested" : "");
		case Weight weight -> "severity " + weight.getRule() + " " + weight.getLevel();
		case Expiry expiry -> "doubts expire after " + expiry.getDays();
		case Limit limit -> "limit " + limit.getRule() + " " + limit.getValue();
		case WordList words -> "words " + words.getRule() + " " + words.getWords();
		default -> throw new IllegalStateException(setting.toString());
		}));
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
		String bearing = (citation.getKind() == SourceKind.UNSPECIFIED ? "" : " " + citation.getKind().getLiteral())
				+ (citation.isAdmission() ? " admission" : "")
				+ (citation.getDirectness() == Directness.UNSPECIFIED ? "" : " " + citation.getDirectness().getLiteral());
		String as = bearing.isEmpty() ? "" : " as" + bearing;
		String archive = evidence.archive().map(reference -> " in " + reference.item()).orElse("");
		return evidence.sourceKey() + via + locator + archive + as + citation.getRatings().stream().map(Facts::rating).collect(Collectors.joining());
	}

	private static String rating(Rating rating) {
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
		source.getTranslationOf().forEach(other -> add("  translationOf", other.getKey()));
		add("  about", source.getAbout());
		add("  distance", source.getDistance() == Distance.UNSPECIFIED ? "" : source.getDistance().getLiteral());
		source.getInterest().forEach(interest -> add("  interest", quoted(interest)));
		source.getFlags().forEach(flag -> add("  flagged", flag.getFlag().getLiteral(), quoted(flag.getReason()),
				signed(flag.getRater(), flag.getDate())));
		add("  fulltext", quoted(source.getFulltext()));
		source.getExcerpts().forEach(excerpt -> add("  excerpt", quoted(excerpt)));
		source.getExemptions().forEach(this::exemption);
		source.getReliability().forEach(rating -> add("  reliability", rating(rating).substring(3)));
		source.getFields().forEach(this::field);
	}

	private void field(Field field) {
		add("  " + field.getName(), field.getValues().stream().map(Facts::quoted).collect(Collectors.joining(", ")));
	}

	private void school(School school) {
		add("school", school.getKey(), quoted(school.getName()));
		school.getOpposes().forEach(other -> add("  opposes", other.getKey()));
	}
}
