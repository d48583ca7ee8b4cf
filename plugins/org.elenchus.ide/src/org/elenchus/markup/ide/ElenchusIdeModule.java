package org.elenchus.markup.ide;

import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.elenchus.markup.ide.contentassist.ContentAssistLexer;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** Adds the editor services to the language. */
public final class ElenchusIdeModule extends AbstractElenchusIdeModule {

	@Override
	public void configureContentAssistLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(ContentAssistLexer.class);
	}
}
