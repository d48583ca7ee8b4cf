package org.elenchus.rules.catalogue.housekeeping;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.elenchus.model.Card;
import org.elenchus.model.Exemption;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.reporting.Written;

/** Reports an exception that gives no reason, and so does not count. */
public final class ExceptionWithoutReason implements Rule {

	@Override
	public String id() {
		return "exception-without-reason";
	}

	@Override
	public void check(Inquiry inquiry) {
		Stream<Exemption> unreasoned = inquiry.exceptions()
				.filter(exemption -> exemption.getReason() == null || exemption.getReason().isBlank());
		unreasoned.filter(exemption -> Objects.nonNull(exemption.getRule()))
				.filter(exemption -> !(exemption.eContainer() instanceof Card) || Written.isOnCardOf(inquiry.edition(), exemption))
				.forEach(exemption -> inquiry.report(exemption, Map.of("subject", exemption.getRule())));
	}
}
