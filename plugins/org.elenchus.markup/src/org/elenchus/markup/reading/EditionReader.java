package org.elenchus.markup.reading;

import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.edition.Edition;

import com.google.inject.Inject;

/** Joins what a parsed file says into an {@link Edition}, in one walk through its nodes. */
public final class EditionReader {

	private final Leaves leaves;

	@Inject
	EditionReader(Leaves leaves) {
		this.leaves = leaves;
	}

	/**
	 * Reads a file.
	 *
	 * @param resource the parsed file; references to other files of its project are resolved on the way
	 * @param location the file's name as messages show it
	 */
	public Edition read(ElenchusResource resource, String location) {
		ProblemFinder problems = new ProblemFinder(resource);
		ClaimJoiner claims = new ClaimJoiner(problems);
		Milestones milestones = new Milestones(resource.document());
		Flow flow = new Flow(leaves, milestones, new NamedEnds(resource.document(), milestones), claims, problems);
		resource.document().getBlocks().forEach(flow::block);
		claims.finish(resource);
		return new Edition(location, resource.text(), claims.claims(), claims.citations(), claims.cards(),
				flow.paragraphs(), problems.problems(), Leaves::place);
	}
}
