package org.elenchus.rules.catalogue.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.elenchus.markup.mending.ReservedKeys;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.finding.Fix;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.wording.KnownKeys;

/** Reports a claim that is called by a word of the markup's, as it could be before the word had a meaning; proposes another key, wherever the text names it. */
public final class ReservedKey implements Rule {

	/** For how many claims another key is proposed: each proposal mends all of its word, and one is as long as they are many. */
	private static final int PROPOSALS = 50;

	@Override
	public String id() {
		return "reserved-key";
	}

	@Override
	public Reach reach() {
		return Reach.of(KnownKeys.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		List<Problem> reserved = inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.RESERVED_KEY).toList();
		if (!reserved.isEmpty()) {
			Set<String> taken = inquiry.overview(KnownKeys.OVERVIEW).all();
			Map<String, Fix> fixes = new HashMap<>();
			for (int i = 0; i < reserved.size(); i++) {
				Optional<Fix> fix = i < PROPOSALS
						? Optional.of(fixes.computeIfAbsent(reserved.get(i).subject(), word -> fix(word, free(word, taken), inquiry))) : Optional.empty();
				inquiry.report(reserved.get(i), fix.stream().toList());
			}
		}
	}

	private static String free(String word, Set<String> taken) {
		return IntStream.iterate(1, number -> number + 1).mapToObj(number -> word + "-" + number).filter(name -> !taken.contains(name)).findFirst()
				.orElseThrow();
	}

	private static Fix fix(String word, String name, Inquiry inquiry) {
		return new Fix(inquiry.fixTitle(name), ReservedKeys.renames(inquiry.edition().text(), word, name));
	}
}
