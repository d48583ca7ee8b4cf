package org.elenchus.markup.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.elenchus.markup.ide.contentassist.ContentAssistLexer;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.name.Names;

/** The two lexers as the language binds them, with their tokens under the names that the grammar gives them. */
final class Lexers {

	/** A token as a parser sees it. */
	record Token(String definition, String text) {
	}

	private static final Lexers SET_UP = new Lexers(new ElenchusIdeSetup().createInjectorAndDoEMFRegistration());

	private final Injector injector;
	private final Map<Integer, String> runtimeTypes;
	private final Map<Integer, String> contentAssistTypes;

	private Lexers(Injector injector) {
		this.injector = injector;
		this.runtimeTypes = injector.getInstance(ITokenDefProvider.class).getTokenDefMap();
		AntlrTokenDefProvider types = new AntlrTokenDefProvider();
		types.setAntlrTokenFileProvider(
				() -> ContentAssistLexer.class.getResourceAsStream("antlr/internal/InternalElenchusParser.tokens"));
		this.contentAssistTypes = types.getTokenDefMap();
	}

	static Lexers get() {
		return SET_UP;
	}

	List<Token> runtime(String text) {
		Lexer lexer = injector.getInstance(Key.get(Lexer.class, Names.named(LexerBindings.RUNTIME)));
		lexer.setCharStream(new ANTLRStringStream(text));
		return tokens(lexer, runtimeTypes);
	}

	List<Token> contentAssist(String text) {
		var lexer = injector.getInstance(Key.get(
				org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer.class,
				Names.named(LexerIdeBindings.CONTENT_ASSIST)));
		lexer.setCharStream(new ANTLRStringStream(text));
		return tokens(lexer, contentAssistTypes);
	}

	private static List<Token> tokens(TokenSource lexer, Map<Integer, String> types) {
		List<Token> tokens = new ArrayList<>();
		for (var token = lexer.nextToken(); token.getType() != org.antlr.runtime.Token.EOF; token = lexer.nextToken()) {
			tokens.add(new Token(types.get(token.getType()), token.getText()));
		}
		return tokens;
	}
}
