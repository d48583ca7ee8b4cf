package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.elenchus.model.fault.Fault;
import org.junit.jupiter.api.Test;

class FaultMessagesTest {

	@Test
	void theFirstOfAKindAreToldAndTheRestIsCounted() {
		List<Fault> faults = IntStream.rangeClosed(1, 25).mapToObj(i -> new Fault(i + ".elx", "boom", new IllegalStateException())).toList();
		List<Unreadable> told = FaultMessages.of(faults, Locale.of("nl"));
		assertEquals(21, told.size());
		assertEquals(new Unreadable("1.elx", "de regel boom is hier mislukt: java.lang.IllegalStateException"), told.getFirst());
		assertEquals(new Unreadable("25.elx", "en nog 5 keer mislukte de regel boom, hier het laatst"), told.getLast());
	}

	@Test
	void noMessageIsLongerThanALine() {
		Fault fault = new Fault("a.elx", new IllegalStateException("first line\n" + "x".repeat(5_000)));
		assertEquals("a fault of Elenchus, please report it: java.lang.IllegalStateException: first line",
				FaultMessages.of(List.of(fault), Locale.ENGLISH).getFirst().reason());
		assertEquals(301, new Fault("a.elx", new IllegalStateException("x".repeat(5_000))).thrown().length());
	}

	@Test
	void tooLittleMemoryIsNobodysFault() {
		assertEquals("too large for the memory at hand", FaultMessages.of(List.of(new Fault("a.elx", new OutOfMemoryError())), Locale.ENGLISH).getFirst().reason());
	}
}
