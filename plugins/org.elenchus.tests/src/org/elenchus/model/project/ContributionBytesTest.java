package org.elenchus.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ContributionBytesTest {

	private record Everything(String text, int number, BigDecimal figure, LocalDate day, List<Pair> pairs, Map<String, List<String>> lists, Set<String> keys,
			Thread.State state) implements Contribution {
	}

	private record Pair(String one, String other) implements Serializable {
	}

	private record Unwritable(Optional<String> maybe) implements Contribution {
	}

	private record Other(String text) implements Contribution {
	}

	@Test
	void whatIsWrittenIsReadBack() throws IOException {
		Everything part = new Everything("één \uD83D\uDE00", 3, new BigDecimal("1.50"), LocalDate.of(1934, 12, 1), List.of(new Pair("a", null)),
				Map.of("k", List.of("x", "y")), Set.of("z"), Thread.State.NEW);
		assertEquals(part, ContributionBytes.read(Everything.class, ContributionBytes.write(part)));
	}

	@Test
	void whatCannotBeWrittenIsNamed() {
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> ContributionBytes.write(new Unwritable(Optional.of("a"))));
		assertTrue(refused.getMessage().contains("Unwritable"), refused.getMessage());
	}

	@Test
	void recordsOfOthersAreReadBackThroughTheirOwnClasses() throws Exception {
		Class<?> guest = new Guests().loadClass(Guest.class.getName());
		Contribution part = (Contribution) guest.getConstructors()[0].newInstance("a guest's");
		assertEquals(part, ContributionBytes.read(guest.asSubclass(Contribution.class), ContributionBytes.write(part)));
	}

	/** A contribution that another class loader knows, as the bundle of a guest has it. */
	public record Guest(String text) implements Contribution {
	}

	private static final class Guests extends ClassLoader {

		Guests() {
			super(ContributionBytesTest.class.getClassLoader());
		}

		@Override
		public Class<?> loadClass(String name) throws ClassNotFoundException {
			if (!name.equals(Guest.class.getName())) {
				return super.loadClass(name);
			}
			try (InputStream in = ContributionBytesTest.class.getResourceAsStream("ContributionBytesTest$Guest.class")) {
				byte[] bytes = in.readAllBytes();
				return defineClass(name, bytes, 0, bytes.length);
			} catch (IOException e) {
				throw new ClassNotFoundException(name, e);
			}
		}
	}

	@Test
	void bytesOfSomethingElseAreRefused() throws IOException {
		assertThrows(IOException.class, () -> ContributionBytes.read(Other.class, ContributionBytes.write(new Unwritten("a"))));
		assertThrows(IOException.class, () -> ContributionBytes.read(Other.class, serialized(new File("/etc/passwd"))));
		assertThrows(InvalidClassException.class, () -> ContributionBytes.read(Anything.class, serialized(new Anything(new File("/etc/passwd")))));
		assertThrows(InvalidClassException.class, () -> ContributionBytes.read(Anything.class, serialized(new Anything(nested(60)))));
		assertEquals(new Anything(nested(10)), ContributionBytes.read(Anything.class, serialized(new Anything(nested(10)))));
		assertThrows(IOException.class, () -> ContributionBytes.read(Other.class, new byte[] { 1, 2, 3 }));
	}

	@Test
	void noCutOrChangedByteDoesHarm() {
		byte[] whole = ContributionBytes.write(new Other("a text"));
		for (int i = 0; i < whole.length; i++) {
			byte[] cut = Arrays.copyOf(whole, i);
			assertThrows(IOException.class, () -> ContributionBytes.read(Other.class, cut));
			byte[] changed = whole.clone();
			changed[i] ^= 0x55;
			try {
				ContributionBytes.read(Other.class, changed);
			} catch (IOException damaged) {
				// it is told
			}
		}
	}

	private record Anything(Serializable thing) implements Contribution {
	}

	private static Serializable nested(int depth) {
		return depth == 0 ? "" : new Anything(nested(depth - 1));
	}

	private record Unwritten(String text) implements Contribution {
	}

	private static byte[] serialized(Object thing) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(thing);
		}
		return bytes.toByteArray();
	}
}
