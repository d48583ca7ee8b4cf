package org.elenchus.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.ide.highlighting.Highlighter;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Catalogue;

/**
 * What all parts of the product make of a text; two readings of the same text are equal.
 *
 * @param nodes      what the parser read
 * @param findings   what the rules found
 * @param highlights what an editor shows
 * @param page       the edition as a web page; empty if it was not asked for
 */
record Reading(List<Node> nodes, List<Finding> findings, List<Highlight> highlights, String page) {

	private static final Catalogue RULES = Catalogue.installed();

	/** A node of the parse tree. */
	record Node(Class<?> type, int offset, int length, EObject grammar, SyntaxErrorMessage error) {

		static Node of(INode node) {
			return new Node(node.getClass(), node.getTotalOffset(), node.getTotalLength(), node.getGrammarElement(),
					node.getSyntaxErrorMessage());
		}
	}

	/** Reads the first text of a project. */
	static Reading of(MarkupProject project, boolean exported) {
		List<Edition> editions = project.editions();
		var file = project.file(project.locations().iterator().next());
		List<Node> nodes = new ArrayList<>();
		file.root().getAsTreeIterable().forEach(node -> nodes.add(Node.of(node)));
		Edition edition = editions.getFirst();
		List<Finding> findings = RULES.check(edition, new Project(editions), Locale.ENGLISH);
		return new Reading(nodes, findings, Highlighter.highlight(file, edition), exported ? page(edition, new Project(editions), findings) : "");
	}

	private static String page(Edition edition, Project project, List<Finding> findings) {
		ByteArrayOutputStream page = new ByteArrayOutputStream();
		WebPage.write(edition, project, findings, page);
		return page.toString(StandardCharsets.UTF_8);
	}

	/** Whether the highlights are in order, without overlaps, and inside the text. */
	boolean highlightsFit(String text) {
		int end = 0;
		for (Highlight highlight : highlights) {
			if (highlight.range().start() < end || highlight.range().length() == 0) {
				return false;
			}
			end = highlight.range().end();
		}
		return end <= text.length();
	}
}
