package org.elenchus.rules.catalogue.evidence;

import java.util.List;
import java.util.regex.Pattern;

import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.evidence.NameForms;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.wording.WholeWords;

/** Warns of a claim whose only witnesses have no name. */
public final class AnonymousWitnessOnly implements Rule {


	/** The name of something that is called so, such as the Unknown Soldier. */
	private static final Pattern CALLED_SO = Pattern.compile("Unknown (?=\\p{Lu})");

	@Override
	public String id() {
		return "anonymous-witness-only";
	}

	@Override
	public void check(Inquiry inquiry) {
		WholeWords nobody = new WholeWords(NameForms.NOBODY, inquiry.policy().words(id()));
		inquiry.claims().filter(claim -> isUnsigned(claim, nobody)).forEach(inquiry::report);
	}

	private static boolean isUnsigned(Claim claim, WholeWords nobody) {
		return claim.restsOnlyOn(evidence -> isUnsigned(evidence, nobody));
	}

	/** A card without an author may be one that nobody has filled in yet, or that of an office. */
	private static boolean isUnsigned(Evidence evidence, WholeWords nobody) {
		List<String> authors = evidence.source().map(Source::getAuthors).<List<String>>map(all -> all).orElse(List.of());
		return evidence.kind() == SourceKind.PRIMARY && !authors.isEmpty() && authors.stream()
				.map(author -> CALLED_SO.matcher(author).replaceAll("")).allMatch(nobody::isIn);
	}
}
