package org.elenchus.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;

/** What the rules found in one edition: each finding by itself, or as a reader wants to see them. */
public final class Answers {

	private final Edition edition;
	private final List<Inquiry> inquiries;

	Answers(Edition edition, List<Inquiry> inquiries) {
		this.edition = edition;
		this.inquiries = List.copyOf(inquiries);
	}

	public Edition edition() {
		return edition;
	}

	/** All findings, in the order of the text. */
	public List<Finding> findings() {
		return sorted(inquiries.stream().flatMap(inquiry -> inquiry.findings().stream()));
	}

	/**
	 * The findings as a reader wants to see them: in the order of the text, and one for all where a rule has hardly
	 * anything but findings in a long chapter.
	 */
	public List<Finding> summedUp() {
		return sorted(inquiries.stream().flatMap(inquiry -> inquiry.summedUp().stream()));
	}

	/**
	 * Some of the findings, as {@link #summedUp()} gives them.
	 *
	 * @param wanted which findings count; the others are neither shown nor summed up
	 */
	public List<Finding> summedUp(Predicate<Finding> wanted) {
		return sorted(inquiries.stream().flatMap(inquiry -> inquiry.summedUp(wanted).stream()));
	}

	private static List<Finding> sorted(Stream<Finding> findings) {
		return findings.sorted(Comparator.comparing(Finding::range)).toList();
	}
}
