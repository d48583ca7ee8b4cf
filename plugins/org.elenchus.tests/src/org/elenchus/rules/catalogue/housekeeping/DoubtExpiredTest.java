package org.elenchus.rules.catalogue.housekeeping;

import java.time.LocalDate;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DoubtExpiredTest extends RuleTest {

	private static final String NINETY_DAYS = "\n{policy doubts expire after 90 days}\n";

	DoubtExpiredTest() {
		super(LocalDate.of(2026, 6, 1), new DoubtExpired());
	}

	@Test
	void firesOnADoubtThatIsTooOld() {
		check("""
				One{?primary 2026-02-11 "only memoirs"}, two{?dubious 2026-05-11}.
				#  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ doubt-expired
				""" + NINETY_DAYS);
	}

	@Test
	void firesOnADoubtWithoutADate() {
		check("One{?source \"who says so?\"}.\n".replace("{?", "‹doubt-expired|{?").replace("\"}", "\"}›"));
	}

	@Test
	@Tag("boundary")
	void theLastDayIsStillInTime() {
		check("One{?primary 2026-03-03}, two‹doubt-expired|{?primary 2026-03-02}›.\n" + NINETY_DAYS);
	}

	@Test
	void aMonthAgesFromItsLastDay() {
		check("One{?primary 2026-03}, two‹doubt-expired|{?primary 2026-02}›, three{?primary 2026}.\n" + NINETY_DAYS);
	}

	@Test
	void aPresetGivesHalfAYear() {
		check("One{?primary 2026-01-01}, two‹doubt-expired|{?primary 2025-11-01}›.\n");
	}

	@Test
	void saysNothingOfWhatCannotBeReadAsADate() {
		check("One{?primary 12-1934}.\n");
	}

	@Test
	void firesInAFootnoteInAQuotationAndOverSeveralLines() {
		check("""
				{^1| One‹doubt-expired|{?primary
				1999}›.} {"x| two‹doubt-expired|{?dubious}›}
				""");
	}

	@Test
	void theEditionCanExceptIt() {
		check("{edition e {except doubt-expired \"a draft\"}}\n\nOne{?primary 1999}.\n");
	}
}
