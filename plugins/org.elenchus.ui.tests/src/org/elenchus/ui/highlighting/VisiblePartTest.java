package org.elenchus.ui.highlighting;

import static org.elenchus.ui.WorkbenchProject.await;
import static org.elenchus.ui.WorkbenchProject.document;
import static org.elenchus.ui.WorkbenchProject.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.ide.highlighting.Style;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.builder.EditionNature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which part of a long edition has its styles. */
class VisiblePartTest {

	private static final int PARAGRAPHS = 2_000;
	private static final String TEXT = "Zo was het, en {event| dat werd gezegd}{@bron p. 3}.\n\n".repeat(PARAGRAPHS);
	private static final int WORD = "Zo was het, en {event| da".length();

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	private ITextEditor editor;
	private StyledText widget;

	/** Without markers, whose squiggles are styles, too. */
	@BeforeEach
	void aLongEdition() throws Exception {
		EditionNature.remove(workbench.project(), null);
		editor = workbench.open(workbench.file("lang.elx", TEXT));
		widget = widget(editor);
		await("the start has its styles", () -> isClaim(WORD));
	}

	@Test
	void onlyWhatCanBeSeenHasStyles() {
		int styles = widget.getStyleRanges().length;
		assertTrue(styles < PARAGRAPHS, styles + " styles for " + PARAGRAPHS + " paragraphs");
		assertEquals(0, widget.getStyleRanges(TEXT.length() / 2, 1_000).length);
	}

	@Test
	void whatIsScrolledToGetsItsStyles() {
		editor.selectAndReveal(TEXT.length(), 0);
		await("the end has its styles", () -> isClaim(lastWord()));
		widget.setTopIndex(PARAGRAPHS);
		await("the middle has its styles", () -> isClaim(widget.getOffsetAtLine(PARAGRAPHS) + WORD));
	}

	@Test
	void whatIsTypedFarFromWhatCanBeSeenIsRightWhenItIsSeen() throws Exception {
		editor.selectAndReveal(TEXT.length(), 0);
		await("the end has its styles", () -> isClaim(lastWord()));
		document(editor).replace(0, 0, "{# Kop}\n\n");
		editor.selectAndReveal(0, 0);
		await("the new heading has its style", () -> looks(Style.HEADING, 4));
		assertTrue(isClaim(WORD + "{# Kop}\n\n".length()));
	}

	private int lastWord() {
		return widget.getCharCount() - TEXT.length() / PARAGRAPHS + WORD;
	}

	private boolean isClaim(int offset) {
		return looks(Style.CLAIM, offset);
	}

	private boolean looks(Style style, int offset) {
		StyleRange range = widget.getStyleRangeAtOffset(offset);
		return range != null && range.underline && range.underlineStyle == Look.of(style).underline()
				&& range.fontStyle == Look.of(style).font();
	}
}
