package org.elenchus.markup.reading;

import java.util.List;

import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Card;
import org.elenchus.model.EditionCard;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Field;
import org.elenchus.model.Source;

/** Tells of particulars of names that nobody knows, and what their cards could say in their places. */
final class UnknownParticulars {

	/** For how many of a file it is looked up what the card could still say: more are no slips of the pen. */
	private static final int FEW = 50;

	private final ElenchusResource file;
	private final ProblemFinder problems;
	private int told;

	UnknownParticulars(ElenchusResource file, ProblemFinder problems) {
		this.file = file;
		this.problems = problems;
	}

	/** A particular needs a name that is known; one without a value is a mistake of another kind. */
	static List<Step.Unknown> in(Card card) {
		List<Field> fields = switch (card) {
		case Source source -> source.getFields();
		case EditionCard edition -> edition.getFields();
		default -> List.of();
		};
		return fields.stream().filter(field -> !field.getValues().isEmpty() && !CslVariables.isKnown(field.getName()))
				.map(field -> new Step.Unknown(field, Leaves.of(field, ElenchusPackage.Literals.FIELD__NAME).get(0))).toList();
	}

	void tell(Step.Unknown particular) {
		boolean few = told++ < FEW;
		problems.malformed(particular.name(), few ? CardChoices.insteadOf(particular.field(), particular.name(), file.text()) : CslVariables.names());
	}
}
