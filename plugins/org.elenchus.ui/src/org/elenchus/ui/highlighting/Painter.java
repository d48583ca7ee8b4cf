package org.elenchus.ui.highlighting;

import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;
import org.elenchus.model.text.TextRange;
import org.elenchus.ide.highlighting.Highlight;

/** Sets the styles of a stretch of text. */
final class Painter {

	private final Palette palette;

	Painter(Palette palette) {
		this.palette = palette;
	}

	void paint(ITextViewer viewer, List<Highlight> highlights, TextRange region) {
		viewer.changeTextPresentation(presentation(highlights, region), false);
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
