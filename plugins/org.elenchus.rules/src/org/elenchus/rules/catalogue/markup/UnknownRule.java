package org.elenchus.rules.catalogue.markup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.Card;
import org.elenchus.model.ElenchusPackage.Literals;
import org.elenchus.model.Limit;
import org.elenchus.model.Policy;
import org.elenchus.model.Setting;
import org.elenchus.model.Weight;
import org.elenchus.model.WordList;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.policy.Preset;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.reporting.Written;
import org.elenchus.rules.wording.SimilarKeys;

/** Reports a policy or an exception that names a rule or a preset that there is not; offers the one that was probably meant. */
public final class UnknownRule implements Rule {

	@Override
	public String id() {
		return "unknown-rule";
	}

	@Override
	public void check(Inquiry inquiry) {
		SimilarKeys similar = new SimilarKeys();
		inquiry.edition().cards(Policy.class).forEach(policy -> {
			check(policy, Literals.POLICY__PRESET, Preset.ids(), inquiry, similar);
			policy.getSettings().forEach(setting -> rule(setting)
					.forEach(feature -> check(setting, feature, inquiry.knownRules(), inquiry, similar)));
		});
		inquiry.exceptions().filter(exemption -> !(exemption.eContainer() instanceof Card)
				|| Written.isOnCardOf(inquiry.edition(), exemption))
				.forEach(exemption -> check(exemption, Literals.EXEMPTION__RULE, inquiry.knownRules(), inquiry, similar));
	}

	private static Stream<EAttribute> rule(Setting setting) {
		return switch (setting) {
		case Weight weight -> Stream.of(Literals.WEIGHT__RULE);
		case Limit limit -> Stream.of(Literals.LIMIT__RULE);
		case WordList list -> Stream.of(Literals.WORD_LIST__RULE);
		default -> Stream.empty();
		};
	}

	private static void check(EObject thing, EAttribute feature, Collection<String> known, Inquiry inquiry,
			SimilarKeys similar) {
		String name = (String) thing.eGet(feature);
		if (name != null && !known.contains(name)) {
			String kind = feature == Literals.POLICY__PRESET ? "policy" : "rule";
			Written.at(thing, feature).ifPresent(place -> inquiry.report(place, values(name, kind, inquiry),
					similar.of(kind, name, known::stream).map(id -> fix(id, place, inquiry)).stream().toList()));
		}
	}

	private static Values values(String name, String kind, Inquiry inquiry) {
		return Values.of(Map.of("subject", name))
				.showing(Map.of("kind", inquiry.phrase(kind, Map.of()), "settling", inquiry.phrase(kind + "-settled", Map.of())));
	}

	private static Fix fix(String id, TextRange place, Inquiry inquiry) {
		return new Fix(inquiry.fixTitle(id), List.of(new TextEdit(place, id)));
	}
}
