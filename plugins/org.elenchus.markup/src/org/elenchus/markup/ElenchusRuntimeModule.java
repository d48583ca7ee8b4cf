package org.elenchus.markup;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.elenchus.markup.conversion.ElenchusValues;
import org.elenchus.markup.parser.ScannerLexer;
import org.elenchus.markup.parser.ScannerParser;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** Puts the language together. */
public final class ElenchusRuntimeModule extends AbstractElenchusRuntimeModule {

	@Override
	public Class<? extends IParser> bindIParser() {
		return ScannerParser.class;
	}

	@Override
	public Class<? extends Lexer> bindLexer() {
		return ScannerLexer.class;
	}

	@Override
	public void configureRuntimeLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(ScannerLexer.class);
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return ElenchusValues.class;
	}
}
