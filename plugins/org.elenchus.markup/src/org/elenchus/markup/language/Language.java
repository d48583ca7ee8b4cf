package org.elenchus.markup.language;

import java.io.StringReader;
import java.util.Map;

import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.elenchus.markup.conversion.ElenchusValues;
import org.elenchus.markup.parser.Elements;
import org.elenchus.markup.parser.ScannerLexer;
import org.elenchus.markup.parser.ScannerParser;
import org.elenchus.markup.parser.antlr.ElenchusAntlrTokenFileProvider;
import org.elenchus.markup.services.ElenchusGrammarAccess;
import org.elenchus.markup.tokens.TokenTypes;

/**
 * The language, put together by hand. Xtext's way is a Guice module of 57 bindings that is read by reflection, most of them for services
 * that nothing here asks; it took 200 to 250 of the 430 milliseconds in which a process was ready to read its first text, and each
 * file read its list of tokens anew. Safe for use by several threads.
 */
public final class Language {

	private final ElenchusGrammarAccess grammar = new ElenchusGrammarAccess(new PackedGrammar());
	private final ElenchusValues values = new ElenchusValues(grammar);
	private final IParser parser = parser();

	private IParser parser() {
		ITokenDefProvider tokens = tokens();
		TokenTypes types = new TokenTypes(tokens.getTokenDefMap());
		ScannerParser made = new ScannerParser();
		made.setGrammarAccess(grammar);
		made.setTokenDefProvider(tokens);
		made.setElementFactory(new Elements(values));
		made.setLexerProvider(() -> new ScannerLexer(types));
		made.setSyntaxErrorProvider(new SyntaxErrorMessageProvider());
		made.setUnorderedGroupHelper(IUnorderedGroupHelper.Null::new);
		return made;
	}

	/** The generated parser's tokens by their numbers; read here, since those who ask may be many. */
	private static ITokenDefProvider tokens() {
		AntlrTokenDefProvider file = new AntlrTokenDefProvider();
		file.setAntlrTokenFileProvider(new ElenchusAntlrTokenFileProvider());
		Map<Integer, String> read = file.getTokenDefMap();
		return () -> read;
	}

	/** Reads any text. No character is lost, not even one that no encoding can write. */
	public IParseResult parse(String text) {
		return parser.parse(new StringReader(text));
	}

	/** The rules by their names. */
	public ElenchusGrammarAccess grammar() {
		return grammar;
	}

	/** What tokens mean, and how values are written. */
	public ElenchusValues values() {
		return values;
	}
}
