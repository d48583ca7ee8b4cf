package org.elenchus.ui.builder;

import java.util.concurrent.CountDownLatch;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** A guest's rule that takes its time: it says that it has begun, and reports nothing before it may. */
public final class WaitingRule implements Rule {

	/** Guests are loaded by their own bundle, and share nothing with these tests but what Java has. */
	static final String BEGUN = "elenchus.test.begun";
	static final String GO_ON = "elenchus.test.goOn";

	@Override
	public String id() {
		return "ask-the-guest";
	}

	@Override
	public void check(Inquiry inquiry) {
		latch(BEGUN).countDown();
		try {
			latch(GO_ON).await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
		inquiry.claims().forEach(inquiry::report);
	}

	private static CountDownLatch latch(String name) {
		return (CountDownLatch) System.getProperties().get(name);
	}
}
