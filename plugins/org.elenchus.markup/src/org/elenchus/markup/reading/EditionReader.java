package org.elenchus.markup.reading;

import org.elenchus.markup.language.Language;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.edition.Edition;

/** Joins what a parsed file says into an {@link Edition}, in one walk through its nodes. */
public final class EditionReader {

	private final Leaves leaves;

	public EditionReader(Language language) {
		this.leaves = new Leaves(language.grammar());
	}

	/**
	 * Reads a file.
	 *
	 * @param resource the parsed file; references to other files of its project are resolved on the way
	 * @param location the file's name as messages show it
	 */
	public Edition read(ElenchusResource resource, String location) {
		return read(resource, location, () -> { });
	}

	/**
	 * Reads a file as {@link #read(ElenchusResource, String)} does, for somebody who may have had enough.
	 *
	 * @param goOn is called before each paragraph, and ends the reading by throwing; nothing of it is kept then
	 */
	public Edition read(ElenchusResource resource, String location, Runnable goOn) {
		ProblemFinder problems = new ProblemFinder(resource);
		ClaimJoiner claims = new ClaimJoiner(problems);
		Milestones milestones = new Milestones(resource.document());
		Flow flow = new Flow(leaves, milestones, new NamedEnds(resource.document(), milestones), claims, problems);
		resource.document().getBlocks().forEach(block -> {
			goOn.run();
			flow.block(block);
		});
		claims.finish(resource);
		return new Edition(location, resource.text(), claims.claims(), claims.citations(), claims.cards(),
				flow.paragraphs(), problems.problems(), Leaves::place);
	}
}
