package org.elenchus.rules.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.elenchus.model.EditionCard;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.time.Style;

/**
 * Which days may be counted by the Julian calendar, which Russia kept until 31 January 1918; the next day was
 * 14 February (decree of the Council of People's Commissars of 24 January 1918).
 */
public final class RussianCalendar {

	private static final LocalDate REFORM = LocalDate.of(1918, 2, 14);
	private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d\\d-\\d\\d(?!\\d)");
	private static final Terms TERMS = Terms.read("russian-calendar");
	private static final Pattern PLACE = TERMS.anyOf("places");
	private static final Pattern STYLE = TERMS.anyOf("styles");
	private static final Set<String> FIELDS = Set.copyOf(TERMS.of("fields"));

	private RussianCalendar() {
	}

	/** Whether a date names a day before the reform and not its calendar. */
	public static boolean leavesOpen(String date, KnownDates dates) {
		return DAY.matcher(date).find() && dates.read(date)
				.filter(read -> read.style() == Style.UNSTATED && !read.approximate() && read.earliest().isBefore(REFORM)).isPresent();
	}

	/** Whether the claim's words tell the calendar. */
	public static boolean isNamedIn(Claim claim) {
		return STYLE.matcher(claim.words()).find() || STYLE.matcher(claim.statement()).find();
	}

	/** Whether an edition's text is in Russian, as its card tells. */
	public static boolean isRussian(Edition edition) {
		return isRussian(edition.metadata().map(EditionCard::getLanguage).orElse(null));
	}

	/**
	 * Whether the model tells that a claim is dated after Russians: all that is known of who supports it, or else of the text.
	 *
	 * @param russianText whether the text of its edition {@linkplain #isRussian(Edition) is Russian}
	 */
	public static boolean isLikelyOf(Claim claim, boolean russianText) {
		List<Boolean> known = claim.supports().stream().map(Evidence::source).flatMap(Optional::stream)
				.map(RussianCalendar::isRussian).flatMap(Optional::stream).toList();
		return known.isEmpty() ? russianText : !known.contains(false);
	}

	/** Whether a source is Russian; empty if its card leaves that open. One in Russian from elsewhere can follow either calendar. */
	public static Optional<Boolean> isRussian(Source source) {
		List<String> places = source.getFields().stream()
				.filter(field -> field.getName() != null && FIELDS.contains(field.getName().toLowerCase(Locale.ROOT)))
				.flatMap(field -> field.getValues().stream()).toList();
		boolean placed = places.stream().anyMatch(place -> PLACE.matcher(place).find());
		if (source.getLanguage() == null) {
			return placed ? Optional.of(true) : Optional.empty();
		}
		boolean russian = isRussian(source.getLanguage());
		return russian && !placed && !places.isEmpty() ? Optional.empty() : Optional.of(russian);
	}

	private static boolean isRussian(String language) {
		return language != null && Locale.forLanguageTag(language.replace('_', '-')).getLanguage().equals("ru");
	}
}
