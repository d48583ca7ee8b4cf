package org.elenchus.markup.serializing;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;

/** The words of the grammar's enumerations. */
final class Enumerations {

	private Enumerations() {
	}

	/** What a word stands for; null if it stands for nothing. */
	static Enumerator value(EnumRule rule, String word) {
		return literals(rule).stream().filter(one -> one.getLiteral().getValue().equals(word))
				.map(one -> one.getEnumLiteral().getInstance()).findFirst().orElse(null);
	}

	/** The word for a value; null if there is none. */
	static String word(EnumRule rule, Object value) {
		return literals(rule).stream().filter(one -> one.getEnumLiteral().getInstance().equals(value))
				.map(one -> one.getLiteral().getValue()).findFirst().orElse(null);
	}

	private static List<EnumLiteralDeclaration> literals(EnumRule rule) {
		return EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class);
	}
}
