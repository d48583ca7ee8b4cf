package org.elenchus.markup.conversion;

import java.util.function.Function;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A value converter made of two functions. */
record Token<T>(Function<String, T> reader, Function<T, String> writer) implements IValueConverter<T> {

	static <T> IValueConverter<T> of(Function<String, T> reader, Function<T, String> writer) {
		return new Token<>(reader, writer);
	}

	@Override
	public T toValue(String string, INode node) {
		return reader.apply(string);
	}

	@Override
	public String toString(T value) {
		return writer.apply(value);
	}
}
