package org.elenchus.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Related;
import org.elenchus.model.text.TextRange;

/** What a rule found in one place. It is put into words when somebody reads it: most of what is summed up nobody reads. */
final class Report {

	private final Optional<Claim> claim;
	private final TextRange range;
	private final Optional<String> lack;
	private final List<Related> related;
	private final Function<List<String>, Finding> wording;
	private List<String> included = List.of();
	private Finding finding;

	/**
	 * A report.
	 *
	 * @param claim   the claim that it is about, if it is about one
	 * @param range   the place, in UTF-16 offsets
	 * @param lack    what is lacking, where the rule is to be told once of it however often it reports it
	 * @param related the other places that it is about
	 * @param wording puts it into words, with the rules whose reports it includes
	 */
	Report(Optional<Claim> claim, TextRange range, Optional<String> lack, List<Related> related, Function<List<String>, Finding> wording) {
		this.claim = claim;
		this.range = range;
		this.lack = lack;
		this.related = related;
		this.wording = wording;
	}

	Optional<Claim> claim() {
		return claim;
	}

	TextRange range() {
		return range;
	}

	Optional<String> lack() {
		return lack;
	}

	/** The keys of all claims of a file that it is about. */
	List<String> claims(String location) {
		Stream<String> others = related.stream().filter(other -> other.location().equals(location)).map(Related::claim).filter(key -> !key.isEmpty());
		return Stream.concat(claim.map(Claim::key).stream(), others).distinct().toList();
	}

	/** Says that it includes what other rules report of its claims; before it is put into words. */
	void include(List<String> rules) {
		included = rules;
	}

	/** The same finding whenever it is asked for. */
	Finding finding() {
		if (finding == null) {
			finding = wording.apply(included);
		}
		return finding;
	}
}
