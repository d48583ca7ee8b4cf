package org.elenchus.rules.conflict;

import java.util.List;
import java.util.Locale;

import org.elenchus.model.ClaimCard;

/** What a figure can lose on its way from one text to the next. */
public enum Drift {
	UNIT(2), SCOPE(3), PERIOD(3);

	/** A figure with fewer digits that mean something can be the same by chance. */
	private final int digits;

	Drift(int digits) {
		this.digits = digits;
	}

	/** Whether two figures that are the same in all else differ in this, and both say it. */
	boolean isBetween(Figure one, Figure other) {
		return !of(one).isEmpty() && !of(other).isEmpty() && !of(one).equals(of(other));
	}

	private String of(Figure figure) {
		Figure.Frame frame = figure.frame();
		return switch (this) {
		case UNIT -> frame.unit();
		case SCOPE -> frame.scope();
		case PERIOD -> frame.period();
		};
	}

	/** Whether a figure has digits enough to be known again, and says what the other ones must have said, too. */
	boolean isMarked(Figure figure) {
		boolean known = figure.quantity().low().stripTrailingZeros().precision() >= digits;
		return known && others().stream().noneMatch(other -> other.of(figure).isEmpty());
	}

	private List<Drift> others() {
		return List.of(values()).stream().filter(other -> other != this).toList();
	}

	/** The figure and all of its frame but this. */
	Object rest(Figure figure) {
		return List.of(figure.bounds(), others().stream().map(other -> other.of(figure)).toList());
	}

	/** What a figure's card says of it. */
	public String written(Figure figure) {
		ClaimCard card = figure.where().card();
		return switch (this) {
		case UNIT -> card.getUnit() == null ? "%" : card.getUnit();
		case SCOPE -> card.getScope();
		case PERIOD -> card.getPeriod() == null ? card.getDate() : card.getPeriod();
		};
	}

	/** The name under which a page has a word for it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
