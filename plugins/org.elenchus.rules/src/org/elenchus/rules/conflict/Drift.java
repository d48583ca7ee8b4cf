package org.elenchus.rules.conflict;

import java.math.BigDecimal;
import java.util.Locale;

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
		Rest rest = rest(figure);
		return !rest.one.isEmpty() && !rest.other.isEmpty() && figure.bounds().low().precision() >= digits;
	}

	/** The figure and all of its frame but this. */
	Rest rest(Figure figure) {
		return switch (this) {
		case UNIT -> new Rest(figure.bounds(), SCOPE.of(figure), PERIOD.of(figure));
		case SCOPE -> new Rest(figure.bounds(), UNIT.of(figure), PERIOD.of(figure));
		case PERIOD -> new Rest(figure.bounds(), UNIT.of(figure), SCOPE.of(figure));
		};
	}

	/** What stays the same when one part of a figure's frame is lost. */
	record Rest(Interval<BigDecimal> figure, String one, String other) {
	}

	/** What a figure's card says of it. */
	public String written(Figure figure) {
		Figure.Written card = figure.written();
		return switch (this) {
		case UNIT -> card.unit() == null ? "%" : card.unit();
		case SCOPE -> card.scope();
		case PERIOD -> card.period();
		};
	}

	/** The name under which a page has a word for it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
