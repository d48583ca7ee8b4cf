package org.elenchus.rules.catalogue.dates;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.conflict.Order;
import org.elenchus.rules.conflict.Statement;
import org.elenchus.rules.wording.Wording;

/** Warns of a claim that its card puts before or behind another one, against the dates of the two, and of claims that come before each other in a circle. */
public final class OrderBroken implements Rule {

	/** So many claims of a circle are named. */
	private static final int NAMED = 10;

	@Override
	public String id() {
		return "order-broken";
	}

	@Override
	public Reach reach() {
		return Order.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		Function<Claim, List<Order.Misorder>> misorders = Order.of(inquiry);
		inquiry.claims().forEach(claim -> misorders.apply(claim).forEach(misorder -> inquiry.report(claim, values(inquiry, misorder), List.of())));
	}

	private static Values values(Inquiry inquiry, Order.Misorder misorder) {
		return switch (misorder) {
		case Order.AgainstDates dates -> values(inquiry, dates);
		case Order.Circle circle -> values(inquiry, circle);
		};
	}

	private static Values values(Inquiry inquiry, Order.AgainstDates dates) {
		Statement other = dates.other().where();
		Map<String, String> days = Map.of("here", dates.own().written(), "there", dates.other().written());
		Map<String, String> told = Values.of(days).and(Map.of("other", Wording.brief(other.words()), "file", other.place().location())).telling();
		return Statement.against(List.of(other), "").and(days).showing(Map.of("problem", inquiry.phrase(dates.before() ? "before" : "after", told)));
	}

	private static Values values(Inquiry inquiry, Order.Circle circle) {
		Map<String, String> told = Map.of("claims", path(circle.claims()));
		return Values.of(told).showing(Map.of("problem", inquiry.phrase("circle", told)));
	}

	private static String path(List<String> circle) {
		Stream<String> named = circle.stream().limit(NAMED);
		Stream<String> end = circle.size() > NAMED ? Stream.of("…", circle.getFirst()) : Stream.of(circle.getFirst());
		return Stream.concat(named, end).collect(Collectors.joining(" → "));
	}
}
