package org.elenchus.model.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputFilter.FilterInfo;
import java.io.ObjectInputFilter.Status;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.Set;

/** Contributions as bytes. */
public final class ContributionBytes {

	/** Where the values lie of which records are made. */
	private static final Set<String> VALUES = Set.of("java.lang", "java.math", "java.time", "java.util");
	/** Records within records, deeper than anybody writes them. */
	private static final int DEEPEST = 50;

	private ContributionBytes() {
	}

	/** @throws IllegalArgumentException if something in it cannot be written, which its author has to mend */
	public static byte[] write(Contribution contribution) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(contribution);
		} catch (IOException e) {
			throw new IllegalArgumentException(contribution.getClass().getName() + " cannot be written", e);
		}
		return bytes.toByteArray();
	}

	/**
	 * What {@link #write} has written.
	 *
	 * @throws IOException if the bytes are damaged, or hold something else
	 */
	public static <C extends Contribution> C read(Class<C> kind, byte[] bytes) throws IOException {
		try (ObjectInputStream in = new Reader(kind.getClassLoader(), bytes)) {
			return kind.cast(in.readObject());
		} catch (ClassNotFoundException | ClassCastException e) {
			throw new IOException(e);
		}
	}

	/** Makes nothing but records, enumerations and values, whosever they are. */
	private static final class Reader extends ObjectInputStream {

		private final ClassLoader classes;
		private final int length;

		/** @param classes knows the records of guests, which our own classes do not */
		Reader(ClassLoader classes, byte[] bytes) throws IOException {
			super(new ByteArrayInputStream(bytes));
			this.classes = classes;
			this.length = bytes.length;
			setObjectInputFilter(this::status);
		}

		@Override
		protected Class<?> resolveClass(ObjectStreamClass description) throws ClassNotFoundException {
			return Class.forName(description.getName(), false, classes);
		}

		private ObjectInputFilter.Status status(FilterInfo info) {
			boolean small = info.depth() <= DEEPEST && info.arrayLength() <= length;
			return small && (info.serialClass() == null || isAllowed(info.serialClass())) ? Status.ALLOWED : Status.REJECTED;
		}

		private static boolean isAllowed(Class<?> kind) {
			Class<?> element = kind.isArray() ? kind.componentType() : kind;
			return element.isPrimitive() || element.isRecord() || element.isEnum() || VALUES.contains(element.getPackageName());
		}
	}
}
