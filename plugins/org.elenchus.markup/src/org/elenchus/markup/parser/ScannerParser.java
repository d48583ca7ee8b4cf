package org.elenchus.markup.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.elenchus.markup.parser.antlr.ElenchusParser;
import org.elenchus.markup.tokens.PassedTokens;

/** The generated parser, which does not put the text together from its tokens again. */
public final class ScannerParser extends ElenchusParser {

	@Override
	protected NodeModelBuilder createNodeModelBuilder() {
		return new NodeModelBuilder();
	}

	@Override
	protected XtextTokenStream createTokenStream(TokenSource tokens) {
		CharStream input = ((PassedTokens) tokens).input();
		return new XtextTokenStream(tokens, getTokenDefProvider()) {

			/** The whole text, which is what all tokens together are. */
			@Override
			public String toString() {
				return input.size() == 0 ? "" : input.substring(0, input.size() - 1);
			}
		};
	}
}
