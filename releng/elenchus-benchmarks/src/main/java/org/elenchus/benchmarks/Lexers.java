package org.elenchus.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.elenchus.markup.ide.ElenchusIdeSetup;
import org.elenchus.markup.ide.contentassist.ContentAssistLexer;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.name.Names;

/** The runtime's lexer and that of content assist. */
final class Lexers {

	/** A token under the name that the grammar gives it. */
	record Named(String definition, String text) {
	}

	private final Injector injector = new ElenchusIdeSetup().createInjectorAndDoEMFRegistration();
	private final Map<Integer, String> runtimeTypes = injector.getInstance(ITokenDefProvider.class).getTokenDefMap();
	private final Map<Integer, String> contentAssistTypes = contentAssistTypes();

	private static Map<Integer, String> contentAssistTypes() {
		AntlrTokenDefProvider types = new AntlrTokenDefProvider();
		types.setAntlrTokenFileProvider(
				() -> ContentAssistLexer.class.getResourceAsStream("antlr/internal/InternalElenchusParser.tokens"));
		return types.getTokenDefMap();
	}

	/** All words and signs with a fixed meaning. */
	Set<String> keywords() {
		return GrammarUtil.getAllKeywords(injector.getInstance(IGrammarAccess.class).getGrammar());
	}

	List<Named> runtime(String text) {
		Lexer lexer = injector.getInstance(Key.get(Lexer.class, Names.named(LexerBindings.RUNTIME)));
		lexer.setCharStream(new ANTLRStringStream(text));
		return tokens(lexer, runtimeTypes);
	}

	List<Named> contentAssist(String text) {
		ContentAssistLexer lexer = new ContentAssistLexer();
		lexer.setCharStream(new ANTLRStringStream(text));
		return tokens(lexer, contentAssistTypes);
	}

	private static List<Named> tokens(TokenSource lexer, Map<Integer, String> types) {
		List<Named> tokens = new ArrayList<>();
		for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
			tokens.add(new Named(types.get(token.getType()), token.getText()));
		}
		return tokens;
	}
}
