package org.elenchus.markup.serializing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.elenchus.markup.formatting.Formatter;
import org.elenchus.markup.scanner.Keys;
import org.elenchus.markup.scanner.Quotes;
import org.elenchus.model.Card;

/** Writes values: words, texts, keys, and whole elements. */
final class ValueWriter {

	private final ParsedText file;
	private final IValueConverterService converters;
	/** The rule for a piece of markup in a passage. */
	private final ParserRule contents;
	/** The elements that cannot be copied from the text. */
	private final Set<EObject> changed;
	private UnwritableException refusal;

	ValueWriter(ParsedText file, IValueConverterService converters, ParserRule contents, Set<EObject> changed) {
		this.contents = contents;
		this.file = file;
		this.converters = converters;
		this.changed = changed;
	}

	/** What was first in the way; null if nothing was. */
	UnwritableException refusal() {
		return refusal;
	}

	/**
	 * The text of a piece of markup in a passage.
	 *
	 * @throws UnwritableException if there is none
	 */
	String text(EObject content) {
		reset();
		String text = element(contents, content);
		if (text == null) {
			throw refusal == null ? UnwritableException.of(content, "cannot be written") : refusal;
		}
		return text;
	}

	/** Forgets what was in the way. */
	void reset() {
		refusal = null;
	}

	/** Writes a value of the element's; null if it cannot be written here. */
	Piece piece(EObject element, Assignment assignment, Object value) {
		try {
			String text = text(assignment.getTerminal(), value);
			return text == null ? null : new Piece(assignment, null, value, text);
		} catch (ValueConverterException | IllegalArgumentException unwritable) {
			refuse(UnwritableException.of(element, element.eClass().getEStructuralFeature(assignment.getFeature()), value,
					unwritable.getMessage()));
			return null;
		}
	}

	private String text(AbstractElement terminal, Object value) {
		return switch (terminal) {
		case Alternatives choice -> choice(choice, value);
		case Keyword keyword -> Set.<Object> of(true, keyword.getValue()).contains(value) ? keyword.getValue() : null;
		case CrossReference reference -> (String) value;
		case RuleCall call -> text(call.getRule(), value);
		default -> null;
		};
	}

	/** The first alternative that is one word or stands in quotes. */
	private String choice(Alternatives choice, Object value) {
		List<String> texts = choice.getElements().stream().map(one -> text(one, value)).filter(Objects::nonNull).toList();
		return texts.stream().filter(text -> Quotes.isQuoted(text) || Keys.isKey(text)).findFirst()
				.orElse(texts.isEmpty() ? null : texts.getFirst());
	}

	private String text(AbstractRule rule, Object value) {
		return switch (rule) {
		case EnumRule words -> Enumerations.word(words, value);
		case ParserRule parser when value instanceof EObject element -> element(parser, element);
		default -> converters.toString(value, rule.getName());
		};
	}

	/** The text of an element: as it stands in the file if nothing in it has changed, else written anew; null if it cannot be. */
	private String element(ParserRule rule, EObject element) {
		ICompositeNode node = file.node(element);
		if (node != null && !isChanged(element) && rules(rule).anyMatch(one -> one == file.rule(node))) {
			return file.text(node);
		}
		return rules(rule).filter(one -> one.getType().getClassifier() == element.eClass()).map(one -> written(one, element))
				.filter(Objects::nonNull).findFirst().orElse(null);
	}

	private boolean isChanged(EObject element) {
		return changed.contains(element) || element.eContents().stream().anyMatch(this::isChanged);
	}

	/** The rule, or those to which it only leads. */
	private static Stream<ParserRule> rules(ParserRule rule) {
		return rule.getAlternatives() instanceof Alternatives choice
				&& choice.getElements().stream().allMatch(GrammarUtil::isEObjectRuleCall)
						? choice.getElements().stream().flatMap(call -> rules((ParserRule) ((RuleCall) call).getRule()))
						: Stream.of(rule);
	}

	private String written(ParserRule rule, EObject element) {
		ElementWriter writer = new ElementWriter(this, element, Features.all(file.resource(), element));
		List<Piece> pieces = writer.whole(rule.getAlternatives());
		if (pieces == null || writer.left() != null) {
			refuse(pieces == null ? UnwritableException.of(element, "cannot be written: something is missing") : writer.refusal());
			return null;
		}
		String text = join(pieces);
		return element instanceof Card ? card(text) : text;
	}

	/** The first reason is the deepest one. */
	private void refuse(UnwritableException reason) {
		refusal = refusal == null ? reason : refusal;
	}

	private String card(String text) {
		String formatted = Formatter.format(text + file.lineEnd());
		return formatted.substring(0, formatted.length() - file.lineEnd().length());
	}

	/** The text of pieces that stand one after the other. */
	static String join(List<Piece> pieces) {
		StringBuilder text = new StringBuilder();
		Piece last = null;
		for (Piece piece : pieces) {
			text.append(last == null ? "" : last.space(piece)).append(piece.text());
			last = piece;
		}
		return text.toString();
	}
}
