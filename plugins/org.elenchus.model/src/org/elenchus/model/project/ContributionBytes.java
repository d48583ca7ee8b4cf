package org.elenchus.model.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** Contributions as bytes. */
public final class ContributionBytes {

	/** What a contribution may be made of; whatever else bytes name is refused before it is made. */
	private static final ObjectInputFilter OURS = ObjectInputFilter.Config
			.createFilter("org.elenchus.**;java.lang.*;java.math.*;java.time.*;java.util.*;!*");

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
		try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes)) {

			/** The classes of guests are not known to ours. */
			@Override
			protected Class<?> resolveClass(java.io.ObjectStreamClass description) throws IOException, ClassNotFoundException {
				return Class.forName(description.getName(), false, kind.getClassLoader());
			}
		}) {
			in.setObjectInputFilter(OURS);
			return kind.cast(in.readObject());
		} catch (ClassNotFoundException | ClassCastException e) {
			throw new IOException(e);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
