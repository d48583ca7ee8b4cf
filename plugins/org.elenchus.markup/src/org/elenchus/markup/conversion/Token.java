package org.elenchus.markup.conversion;

import java.util.function.Function;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A value converter made of two functions. */
record Token<T>(Function<String, T> reader, Function<T, String> writer) implements IValueConverter<T> {

	static <T> IValueConverter<T> of(Function<String, T> reader, Function<T, String> writer) {
		return new Token<>(reader, writer);
	}

	/** A token that is missing has no value; the parser has said so already. */
	@Override
	public T toValue(String string, INode node) {
		return string == null ? null : reader.apply(string);
	}

	@Override
	public String toString(T value) {
		return writer.apply(value);
	}
}
