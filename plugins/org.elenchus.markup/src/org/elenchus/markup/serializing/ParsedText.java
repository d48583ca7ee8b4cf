package org.elenchus.markup.serializing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Action;
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
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.ElenchusPackage;

/** A file as it was read, before anything was changed: what its elements say, and where. */
final class ParsedText {

	private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
	private static final String CONTENTS = ElenchusPackage.Literals.PASSAGE__CONTENTS.getName();

	private final ElenchusResource file;
	private final IValueConverterService converters;
	private final String text;
	private final String lineEnd;

	ParsedText(ElenchusResource file, IValueConverterService converters) {
		this.file = file;
		this.converters = converters;
		this.text = file.text();
		Matcher first = LINE_END.matcher(text);
		this.lineEnd = first.find() ? first.group() : "\n";
	}

	ElenchusResource resource() {
		return file;
	}

	String text() {
		return text;
	}

	/** The line end that the file uses. */
	String lineEnd() {
		return lineEnd;
	}

	/** The node of an element; null if the element did not stand in the file. */
	ICompositeNode node(EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		return node != null && node.getRootNode() == file.root() ? node : null;
	}

	/** What an element stands in; null if it is the document. */
	EObject parent(EObject element) {
		ICompositeNode node = node(element).getParent();
		while (node != null && node.getParent() != null && assignment(node) == null) {
			node = node.getParent();
		}
		return node == null ? null : element(node);
	}

	/** The feature by which an element's parent holds it. */
	EStructuralFeature feature(EObject element) {
		return parent(element).eClass().getEStructuralFeature(assignment(node(element)).getFeature());
	}

	/** The element's text, without what is hidden before it. */
	String text(INode node) {
		return text.substring(node.getOffset(), node.getEndOffset());
	}

	/** Where the white space before {@code offset} starts, at or behind {@code limit}. */
	int blanksBefore(int offset, int limit) {
		int i = offset;
		while (i > limit && isBlank(i - 1)) {
			i--;
		}
		return i;
	}

	/** Where the white space behind {@code offset} ends. */
	int blanksBehind(int offset, int limit) {
		int i = offset;
		while (i < limit && isBlank(i)) {
			i++;
		}
		return i;
	}

	private boolean isBlank(int offset) {
		return " \t\r\n".indexOf(text.charAt(offset)) >= 0;
	}

	/** The rule by which an element was read; null if it says nothing. */
	ParserRule rule(ICompositeNode node) {
		return pieces(node).stream().findFirst().map(first -> GrammarUtil.containingParserRule(first.grammar())).orElse(null);
	}

	/** What an element says, without what stands in it if it is a passage. */
	List<Piece> pieces(ICompositeNode node) {
		return all(node).stream().filter(piece -> !isContent(piece)).toList();
	}

	/** The pieces of markup in a passage. */
	List<Piece> contents(ICompositeNode node) {
		return all(node).stream().filter(ParsedText::isContent).toList();
	}

	private static boolean isContent(Piece piece) {
		return piece.grammar() instanceof Assignment one && one.getFeature().equals(CONTENTS);
	}

	private List<Piece> all(ICompositeNode node) {
		List<Piece> pieces = new ArrayList<>();
		for (INode child : node.getChildren()) {
			if (!(node.getGrammarElement() instanceof Action) || child != node.getFirstChild()) {
				collect(child, pieces);
			}
		}
		return pieces;
	}

	private void collect(INode node, List<Piece> pieces) {
		Assignment assignment = assignment(node);
		if (assignment != null) {
			pieces.add(new Piece(assignment, node, value(node, node.getGrammarElement()), text(node)));
		} else if (node.getGrammarElement() instanceof Keyword keyword) {
			pieces.add(new Piece(keyword, node, null, keyword.getValue()));
		} else if (node instanceof ICompositeNode composite) {
			composite.getChildren().forEach(child -> collect(child, pieces));
		}
	}

	/** By what of the grammar a node is assigned to a feature; an action stands around the call that is. */
	private static Assignment assignment(INode node) {
		EObject element = node.getGrammarElement();
		if (element instanceof Action && node instanceof ICompositeNode composite) {
			element = composite.getFirstChild().getGrammarElement();
		}
		return element == null ? null : GrammarUtil.containingAssignment(element);
	}

	private Object value(INode node, EObject element) {
		return switch (element) {
		case CrossReference reference -> text(node);
		case Keyword keyword -> GrammarUtil.isBooleanAssignment(GrammarUtil.containingAssignment(element)) ? true : text(node);
		case RuleCall call -> value(node, call);
		case Action action -> element(node);
		default -> null;
		};
	}

	/** The element that a rule made, perhaps by way of another rule. */
	private static EObject element(INode node) {
		if (node.hasDirectSemanticElement()) {
			return node.getSemanticElement();
		}
		INode child = node instanceof ICompositeNode composite ? composite.getFirstChild() : null;
		while (child != null && !(child instanceof ICompositeNode)) {
			child = child.getNextSibling();
		}
		return child == null ? null : element(child);
	}

	private Object value(INode node, RuleCall call) {
		if (call.getRule() instanceof EnumRule rule) {
			return Enumerations.value(rule, text(node));
		}
		if (GrammarUtil.isEObjectRuleCall(call)) {
			return element(node);
		}
		try {
			return converters.toValue(text(node), call.getRule().getName(), node);
		} catch (ValueConverterException broken) {
			return null;
		}
	}
}
