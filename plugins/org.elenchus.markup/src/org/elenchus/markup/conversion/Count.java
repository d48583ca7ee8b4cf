package org.elenchus.markup.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Converts a whole number that is not negative. */
final class Count implements IValueConverter<Integer> {

	@Override
	public Integer toValue(String text, INode node) {
		if (text == null || !text.matches("[0-9]{1,9}")) {
			throw new ValueConverterException("a whole number is expected", node, null);
		}
		return Integer.valueOf(text);
	}

	@Override
	public String toString(Integer value) {
		return Integer.toString(value);
	}
}
