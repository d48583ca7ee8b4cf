package org.elenchus.markup.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.eclipse.xtext.service.GrammarProvider;
import org.elenchus.model.ElenchusPackage;

/** The grammar as the build has packed it beside the classes. */
final class PackedGrammar extends GrammarProvider {

	private static final String FILE = "/org/elenchus/markup/Elenchus.xtextbin";

	PackedGrammar() {
		super("org.elenchus.markup.Elenchus", null);
	}

	@Override
	public Grammar getGrammar(Object requestor) {
		register();
		Resource file = new BinaryGrammarResourceFactoryImpl().createResource(URI.createURI("classpath:" + FILE));
		try (InputStream packed = PackedGrammar.class.getResourceAsStream(FILE)) {
			file.load(packed, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		EcoreUtil.resolveAll(file);
		return (Grammar) file.getContents().get(0);
	}

	/** The grammar refers to packages of models by their names; these are known from when they are first asked for. */
	private static void register() {
		XtextPackage.eINSTANCE.getName();
		ElenchusPackage.eINSTANCE.getName();
	}
}
