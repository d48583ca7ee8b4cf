package org.elenchus.importer.apparatus;

import java.util.ArrayList;
import java.util.List;

/** The citations of one note, in its order; the chain of what can be cited by ibid. goes on with them. */
final class NoteCitations {

	private final Chain chain;
	private final List<Reference> references = new ArrayList<>();
	/** What was cited last and can still be said to be quoted, or to stand, in another work. */
	private Work last;

	NoteCitations(Chain chain) {
		this.chain = chain;
	}

	/** Adds what stands by itself. */
	void add(Finding finding) {
		references.add(new Reference(finding.end(), finding.work().key(), "", finding.locator()));
		chain.cite(finding.work(), finding.locator());
		last = finding.work();
	}

	/** Adds a work for something that is quoted there; what that is, nobody knows. */
	void addForQuotation(Finding finding) {
		chain.citeUnknown(List.of());
		add(finding);
	}

	/** Whether the work cited last can be quoted in that one. */
	boolean canBeQuotedIn(Work work) {
		return last != null && !last.equals(work);
	}

	/** What was cited last is quoted in the work that is named now, which has the page. */
	void lastIsQuotedIn(Finding finding) {
		replaceLast(finding, finding.work().key());
		chain.cite(finding.work(), finding.locator());
	}

	/** Whether the card of the work cited last says that it stands in that one. */
	boolean canStandIn(Work work) {
		List<String> container = last == null ? List.of() : last.container().words();
		return !container.isEmpty() && work.titles().stream()
				.anyMatch(title -> container.equals(title.words()) || container.equals(title.words().subList(0, title.main())));
	}

	/** What was cited last stands in the work that is named now, which has the page. */
	void lastStandsIn(Finding finding) {
		chain.cite(last, finding.locator());
		replaceLast(finding, "");
	}

	private void replaceLast(Finding finding, String via) {
		Reference quoted = references.removeLast();
		references.add(new Reference(finding.end(), quoted.source(), via, finding.locator()));
		last = null;
	}

	List<Reference> references() {
		return references;
	}
}
