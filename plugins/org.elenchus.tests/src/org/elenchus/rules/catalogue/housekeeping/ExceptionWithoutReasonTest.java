package org.elenchus.rules.catalogue.housekeeping;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExceptionWithoutReasonTest extends RuleTest {

	ExceptionWithoutReasonTest() {
		super(new ExceptionWithoutReason());
	}

	@Test
	void firesBehindAClaimAndOnACard() {
		check("""
				{kirov| Kirov was shot}{except claim-without-source}.
				#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exception-without-reason

				{claim x {except missing-locator by ab on 2026-02-11}}
				#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exception-without-reason
				""");
	}

	@Test
	@Tag("boundary")
	void aReasonOfWhiteSpaceIsNone() {
		check("{x| one}‹exception-without-reason|{except missing-locator \" \"}›.\n");
	}

	@Test
	void isContentWithAReason() {
		check("{kirov| Kirov was shot}{except claim-without-source \"lost\"}.\n");
	}

	@Test
	void firesOverSeveralLinesInAFootnoteAndAtAQuotation() {
		check("""
				{^1| {x| one}‹exception-without-reason|{except
				missing-locator}›.} {"y| two}‹exception-without-reason|{except missing-locator}›
				""");
	}

	@Test
	void reportsACardInItsOwnFileOnly() {
		check("{x| one}.\n", "{claim x ‹exception-without-reason|{except missing-locator}›}\n");
	}

	@Test
	void anExceptionOfTwoClaimsIsReportedOnce() {
		check("{>x}{>y}one{<x}{<y}‹exception-without-reason|{except missing-locator}›.\n");
	}

	@Test
	void theEditionCanExceptIt() {
		check("{edition e {except exception-without-reason \"a draft\"}}\n\n{x| one}{except missing-locator}.\n");
	}
}
