package org.elenchus.markup.reading;

import java.util.List;
import java.util.Optional;

import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Card;
import org.elenchus.model.EditionCard;
import org.elenchus.model.School;
import org.elenchus.model.Source;
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
		ProblemFinder problems = new ProblemFinder(resource.keys(), resource.getParseResult().hasSyntaxErrors());
		ClaimJoiner claims = new ClaimJoiner(problems);
		Flow flow = new Flow(leaves, new Milestones(resource.document()), claims, problems);
		resource.document().getBlocks().forEach(flow::block);
		claims.finish(resource.keys());
		String text = resource.text();
		return new Edition(location, text, metadata(claims.cards()), claims.claims(), claims.citations(),
				only(Source.class, claims.cards()), only(School.class, claims.cards()), flow.paragraphs(),
				problems.problems());
	}

	private static Optional<EditionCard> metadata(List<Card> cards) {
		return only(EditionCard.class, cards).stream().findFirst();
	}

	private static <T> List<T> only(Class<T> type, List<Card> cards) {
		return cards.stream().filter(type::isInstance).map(type::cast).toList();
	}
}
