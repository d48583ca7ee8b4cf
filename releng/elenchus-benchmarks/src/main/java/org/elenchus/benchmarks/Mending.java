package org.elenchus.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.Strip;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.project.Project;
import org.elenchus.rules.catalogue.markup.AmbiguousKey;
import org.elenchus.rules.catalogue.markup.CrossingShortSpan;
import org.elenchus.rules.catalogue.markup.DuplicateKey;
import org.elenchus.rules.catalogue.markup.MalformedMarkup;
import org.elenchus.rules.catalogue.markup.UnclosedSpan;
import org.elenchus.rules.catalogue.markup.UnresolvedReference;
import org.elenchus.rules.engine.Catalogue;

/** What holds for a text in which one finding about its markup is settled by one of its fixes. */
final class Mending {

	private static final Catalogue MARKUP = Catalogue.of(new AmbiguousKey(), new CrossingShortSpan(), new DuplicateKey(), new MalformedMarkup(),
			new UnclosedSpan(), new UnresolvedReference());

	private final String text;
	private final Finding finding;
	private final String mended;

	private Mending(String text, Finding finding) {
		this.text = text;
		this.finding = finding;
		List<Fix> fixes = finding.fixes();
		this.mended = fixes.get(text.length() % fixes.size()).edits().reversed().stream().reduce(text, (left, edit) -> edit.apply(left),
				(one, other) -> other);
	}

	/** One of the findings that have fixes, settled; empty if there is none. Another text has another one. */
	static Optional<Mending> of(String text, List<Finding> findings) {
		List<Finding> settled = findings.stream().filter(finding -> !finding.fixes().isEmpty() && isMarkup(finding)).toList();
		return settled.isEmpty() ? Optional.empty() : Optional.of(new Mending(text, settled.get(text.length() % settled.size())));
	}

	private static boolean isMarkup(Finding finding) {
		return MARKUP.pages().stream().anyMatch(page -> page.id().equals(finding.rule()));
	}

	/**
	 * Whether the author's text stays. What was read as the author's because it is broken may go, but nothing comes and
	 * nothing changes places.
	 */
	boolean keepsWords() {
		String before = Strip.strip(text);
		String after = Strip.strip(mended);
		return after.equals(before) || text.charAt(finding.range().start()) == '{' && isPartOf(after, before);
	}

	private static boolean isPartOf(String part, String whole) {
		int at = 0;
		for (int i = 0; i < whole.length() && at < part.length(); i++) {
			at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
		}
		return at == part.length();
	}

	/**
	 * Whether the rule finds no more than before, in a project whose first file is to hold the text. Of several mistakes in one card the
	 * first is told: where a word is put right, it is enough that it is no mistake any more, and nothing is found beside its card.
	 */
	boolean addsNothing(MarkupProject project, List<Finding> before) {
		project.file(project.locations().iterator().next()).read(mended);
		List<Edition> editions = project.editions();
		List<Finding> after = MARKUP.check(editions.getFirst(), new Project(editions), Locale.ENGLISH);
		if (!finding.rule().equals(new MalformedMarkup().id())) {
			return ofRule(after).count() <= ofRule(before).count();
		}
		return ofRule(after).noneMatch(this::isSame) && beside(text, before) >= beside(mended, after);
	}

	private boolean isSame(Finding other) {
		return other.range().start() == finding.range().start() && other.message().equals(finding.message());
	}

	/** How much the rule finds that does not stand in the braces around the finding. */
	private long beside(String file, List<Finding> findings) {
		int opener = Math.max(0, text.lastIndexOf('{', finding.range().start()));
		int end = closer(file, opener);
		return ofRule(findings).map(one -> one.range().start()).filter(start -> start < opener || start >= end).count();
	}

	/** Where the brace that closes one stands; the file's end if none does. */
	private static int closer(String file, int opener) {
		int depth = 0;
		for (int i = opener; i < file.length(); i++) {
			depth += file.charAt(i) == '{' ? 1 : file.charAt(i) == '}' ? -1 : 0;
			if (depth <= 0) {
				return i;
			}
		}
		return file.length();
	}

	private Stream<Finding> ofRule(List<Finding> findings) {
		return findings.stream().filter(one -> one.rule().equals(finding.rule()));
	}
}
