package org.elenchus.markup.conversion;

import java.util.function.Function;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** A value converter made of two functions. */
record Token<T>(Function<String, T> reader, Function<T, String> writer) implements IValueConverter<T> {

	static <T> IValueConverter<T> of(Function<String, T> reader, Function<T, String> writer) {
		return new Token<>(reader, writer);
	}

	/**
	 * The value of a token.
	 *
	 * @throws ValueConverterException if the token is missing, so that a list gets no empty member
	 */
	@Override
	public T toValue(String string, INode node) {
		if (string == null || string.isEmpty()) {
			throw new ValueConverterException("a value is expected", node, null);
		}
		return reader.apply(string);
	}

	@Override
	public String toString(T value) {
		return writer.apply(value);
	}
}
