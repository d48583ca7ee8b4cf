package org.elenchus.rules.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.Medium;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.wording.WholeWords;

/** Works that call themselves secondary and are, for what they are cited for, the nearest that there can be. */
public final class Nearest {

	private static final String EDITOR = "editor";
	private static final Set<Medium> COUNTS = EnumSet.of(Medium.DATASET, Medium.STATISTICS);

	private Nearest() {
	}

	/** Whether a figure is cited from the count that somebody made on primary sources: nobody knew it before him. */
	public static boolean hasCounted(Claim claim, Evidence evidence) {
		return claim.is(ClaimKind.FIGURE) && isDirect(evidence) && evidence.source().filter(Nearest::isCount).isPresent();
	}

	private static boolean isCount(Source source) {
		return COUNTS.contains(source.getMedium()) && !source.getBasedOn().isEmpty()
				&& source.getBasedOn().stream().allMatch(base -> base.getKind() == SourceKind.PRIMARY);
	}

	/** Whether a claim tells that a work appeared or what its author did in it, and names both him and its year: of that it is itself the witness. */
	public static boolean tellsOfItself(Claim claim, Evidence evidence) {
		return !claim.is(ClaimKind.QUOTATION) && isDirect(evidence) && evidence.source().filter(source -> isNamed(source, claim.statement())).isPresent();
	}

	private static boolean isNamed(Source source, String words) {
		List<String> families = Stream.concat(source.getAuthors().stream(), Particulars.of(source.getFields(), EDITOR).stream()).map(Nearest::family)
				.filter(name -> !name.isBlank()).toList();
		return !families.isEmpty() && Dating.published(source).filter(date -> isIn(words, List.of(Integer.toString(date.latest().getYear())))).isPresent()
				&& isIn(words, families);
	}

	private static String family(String name) {
		String plain = name.strip();
		int comma = plain.indexOf(',');
		return comma >= 0 ? plain.substring(0, comma) : plain.substring(plain.lastIndexOf(' ') + 1);
	}

	private static boolean isIn(String words, List<String> some) {
		return new WholeWords(some, List.of()).isIn(words);
	}

	private static boolean isDirect(Evidence evidence) {
		return evidence.citation().getVia() == null && evidence.citation().getKind() == SourceKind.UNSPECIFIED;
	}
}
