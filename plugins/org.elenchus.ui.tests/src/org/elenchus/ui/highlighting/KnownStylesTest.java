package org.elenchus.ui.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Shell;
import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.ide.highlighting.Style;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which styles are set once more, and which the text has already. */
class KnownStylesTest {

	private static final TextRange ALL = new TextRange(0, 40);
	private static final List<Highlight> CLAIMS = List.of(highlight(Style.MARKUP, 3, 5), highlight(Style.CLAIM, 5, 12),
			highlight(Style.CITATION, 20, 30));

	private final Shell shell = new Shell();
	private final ProjectionViewer viewer = new ProjectionViewer(shell, null, null, false, SWT.NONE);
	private final Painter painter = new Painter(Palette.of(JFaceResources.getColorRegistry()));

	@BeforeEach
	void aTextWithItsStyles() {
		viewer.setDocument(new Document("123456789\n".repeat(4)));
		painter.paint(viewer, CLAIMS, ALL);
		assertTrue(viewer.getTextWidget().getStyleRanges().length >= CLAIMS.size());
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void whatLooksSoAlreadyIsNotSet() {
		assertFalse(isSet(ALL, CLAIMS));
		assertFalse(isSet(new TextRange(8, 25), CLAIMS));
		assertFalse(isSet(new TextRange(13, 19), CLAIMS));
	}

	@Test
	void whatLooksOtherwiseIs() {
		assertTrue(isSet(ALL, CLAIMS.subList(0, 2)));
		assertTrue(isSet(ALL, Stream.concat(CLAIMS.stream(), Stream.of(highlight(Style.KEY, 33, 34))).toList()));
		assertTrue(isSet(ALL, List.of(CLAIMS.get(0), CLAIMS.get(1), highlight(Style.CITATION, 20, 31))));
		assertTrue(isSet(new TextRange(5, 12), List.of(highlight(Style.CONTESTED, 5, 12))));
	}

	@Test
	void whatMarksAProblemInItAndItsGoingAreSet() {
		StyleRange problem = new StyleRange(6, 2, null, null);
		problem.underline = true;
		problem.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
		viewer.addTextPresentationListener(presentation -> presentation.mergeStyleRange((StyleRange) problem.clone()));
		assertTrue(isSet(ALL, CLAIMS));
		assertFalse(isSet(ALL, CLAIMS));
		assertEquals(SWT.UNDERLINE_SQUIGGLE, viewer.getTextWidget().getStyleRangeAtOffset(6).underlineStyle);
		problem.underlineStyle = SWT.UNDERLINE_DOUBLE;
		assertTrue(isSet(ALL, CLAIMS));
	}

	@Test
	void whatIsFoldedIsSetWhereItIsSeen() {
		viewer.setVisibleRegion(10, 20);
		painter.paint(viewer, CLAIMS, ALL);
		assertEquals(SWT.ITALIC, viewer.getTextWidget().getStyleRangeAtOffset(10).fontStyle);
		assertFalse(isSet(new TextRange(10, 30), CLAIMS));
		assertTrue(isSet(new TextRange(10, 30), List.of()));
	}

	@Test
	void afterwardsNobodyListens() {
		TextPresentation again = painter.presentation(CLAIMS, ALL);
		viewer.changeTextPresentation(again, false);
		assertFalse(again.isEmpty());
	}

	/** Whether the widget is given styles when this is painted; paints it. */
	private boolean isSet(TextRange region, List<Highlight> highlights) {
		boolean[] set = new boolean[1];
		ITextPresentationListener known = new KnownStyles(viewer);
		ITextPresentationListener last = left -> set[0] = !left.isEmpty();
		viewer.addTextPresentationListener(known);
		viewer.addTextPresentationListener(last);
		viewer.changeTextPresentation(painter.presentation(in(region, highlights), region), false);
		viewer.removeTextPresentationListener(last);
		viewer.removeTextPresentationListener(known);
		return set[0];
	}

	private static List<Highlight> in(TextRange region, List<Highlight> highlights) {
		return highlights.stream().filter(highlight -> highlight.range().intersection(region).isPresent()).toList();
	}

	private static Highlight highlight(Style style, int start, int end) {
		return new Highlight(new TextRange(start, end), style);
	}
}
