package org.elenchus.markup.parser;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.eclipse.xtext.parser.ITokenToStringConverter;
import org.eclipse.xtext.parser.antlr.AntlrTokenToStringConverter;

/** Makes the model's elements. Xtext's class, which can be given the meaning of tokens, but their texts by injection only. */
public final class Elements extends DefaultEcoreElementFactory {

	private static final ITokenToStringConverter TEXTS = new AntlrTokenToStringConverter();

	/** @param values what tokens mean */
	public Elements(IValueConverterService values) {
		setConverterService(values);
	}

	@Override
	protected Object getTokenAsStringIfPossible(Object token) {
		return TEXTS.getTokenAsStringIfPossible(token);
	}
}
