package org.elenchus.ui.highlighting;

import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;
import org.elenchus.model.text.TextRange;
import org.elenchus.ide.highlighting.Highlight;

/** Sets the styles of a stretch of text, unless it has them. */
final class Painter {

	private final Palette palette;

	Painter(Palette palette) {
		this.palette = palette;
	}

	void paint(ITextViewer viewer, List<Highlight> highlights, TextRange region) {
		ITextViewerExtension4 listened = (ITextViewerExtension4) viewer;
		KnownStyles last = new KnownStyles(viewer);
		listened.addTextPresentationListener(last);
		viewer.changeTextPresentation(presentation(highlights, region), false);
		listened.removeTextPresentationListener(last);
	}

	TextPresentation presentation(List<Highlight> highlights, TextRange region) {
		TextPresentation presentation = new TextPresentation(new Region(region.start(), region.length()), 64);
		presentation.setDefaultStyleRange(new StyleRange(region.start(), region.length(), null, null));
		for (Highlight highlight : highlights) {
			int from = Math.max(highlight.range().start(), region.start());
			int to = Math.min(highlight.range().end(), region.end());
			if (from < to) {
				presentation.addStyleRange(palette.style(highlight.style(), from, to - from));
			}
		}
		return presentation;
	}
}
