package org.elenchus.ui.highlighting;

import static org.elenchus.ui.WorkbenchProject.await;
import static org.elenchus.ui.WorkbenchProject.document;
import static org.elenchus.ui.WorkbenchProject.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.ide.highlighting.Highlighter;
import org.elenchus.ide.highlighting.Style;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.builder.EditionNature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HighlightingTest {

	private static final String TEXT = """
			{# Een kop}

			Gewone woorden, {moord event| een bewering}{@boek p. 3} en {motief contested| een twist}.

			Een tweede alinea.

			Hij schreef: “{"citaat @boek p. 4| de dader}”{except missing-locator "één blad"}.
			""";

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@Test
	void wordsLookLikeWhatTheyAre() throws CoreException {
		StyledText widget = widget(open());
		assertNull(styleAt(widget, "Gewone"));
		assertLook(Style.HEADING, widget, "kop");
		assertLook(Style.CLAIM, widget, "bewering");
		assertLook(Style.CONTESTED, widget, "twist");
		assertLook(Style.KEY, widget, "moord");
		assertLook(Style.KEYWORD, widget, "event");
		assertLook(Style.CITATION, widget, "p. 3");
		assertLook(Style.MARKUP, widget, "{# ");
		assertLook(Style.KEY, widget, "citaat");
		assertLook(Style.CLAIM, widget, "dader");
		assertLook(Style.KEYWORD, widget, "except");
		assertLook(Style.KEY, widget, "missing-locator");
		assertLook(Style.STRING, widget, "één blad");
	}

	@Test
	void whatIsTypedIsHighlightedWithoutSaving() throws CoreException, BadLocationException {
		ITextEditor editor = open();
		StyledText widget = widget(editor);
		int second = TEXT.indexOf("Een tweede");
		document(editor).replace(second, 0, "{nieuw| Een eerste} ");
		await("the new claim looks like one", () -> looksLike(Style.CLAIM, styleAt(widget, "eerste")));
		assertLook(Style.CLAIM, widget, "bewering");
		assertNull(styleAt(widget, "tweede"));
	}

	@Test
	void aClaimWithoutItsBraceIsPlainAgain() throws CoreException, BadLocationException {
		ITextEditor editor = open();
		StyledText widget = widget(editor);
		document(editor).replace(TEXT.indexOf("{# "), 3, "");
		document(editor).replace(document(editor).get().indexOf("}"), 1, "");
		await("the heading is plain", () -> styleAt(widget, "kop") == null);
	}

	@Test
	void aCardFurtherDownMakesAClaimContested() throws CoreException, BadLocationException {
		ITextEditor editor = open();
		StyledText widget = widget(editor);
		document(editor).replace(document(editor).getLength(), 0, "\n{claim moord: event contested}\n");
		await("the claim looks contested", () -> looksLike(Style.CONTESTED, styleAt(widget, "bewering")));
	}

	@Test
	void everyCharacterLooksLikeItsHighlight() throws CoreException {
		StyledText widget = widget(open());
		Look[] expected = new Look[TEXT.length()];
		for (Highlight highlight : Highlighter.highlight(TEXT)) {
			Arrays.fill(expected, highlight.range().start(), highlight.range().end(), Look.of(highlight.style()));
		}
		for (int i = 0; i < TEXT.length(); i++) {
			assertEquals(expected[i], look(styled(widget.getStyleRangeAtOffset(i))), "at " + i);
		}
	}

	/** Without markers, whose squiggles would hide the underlines. */
	private ITextEditor open() throws CoreException {
		EditionNature.remove(workbench.project(), null);
		ITextEditor editor = workbench.open(workbench.file("tekst.elx", TEXT));
		await("the text is highlighted", () -> styleAt(widget(editor), "bewering") != null);
		return editor;
	}

	private static StyleRange styleAt(StyledText widget, String word) {
		return styled(widget.getStyleRangeAtOffset(widget.getText().indexOf(word)));
	}

	private static StyleRange styled(StyleRange range) {
		return range == null || range.isUnstyled() ? null : range;
	}

	private static void assertLook(Style style, StyledText widget, String word) {
		assertEquals(Look.of(style), look(styleAt(widget, word)), word);
	}

	private static boolean looksLike(Style style, StyleRange range) {
		return Look.of(style).equals(look(range));
	}

	private static Look look(StyleRange range) {
		return range == null ? null
				: new Look(range.fontStyle, range.underline ? range.underlineStyle : Look.NONE, range.borderStyle);
	}
}
