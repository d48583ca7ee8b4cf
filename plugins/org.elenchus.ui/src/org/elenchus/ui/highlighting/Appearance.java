package org.elenchus.ui.highlighting;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.model.text.TextRange;

/** How a viewer's text looks, but for underlines: those of problems take the place of ours. */
final class Appearance {

	private static final StyleRange PLAIN = new StyleRange();

	private final ITextViewer viewer;
	private final StyledText widget;
	private final Palette palette;

	Appearance(ITextViewer viewer, Palette palette) {
		this.viewer = viewer;
		this.widget = viewer.getTextWidget();
		this.palette = palette;
	}

	/** Whether each unit of {@code region} looks as {@code highlights} say, which are all that reach into it. */
	boolean isRight(TextRange region, List<Highlight> highlights) {
		int place = region.start();
		for (Highlight highlight : highlights) {
			int start = Math.max(place, highlight.range().start());
			int end = Math.min(region.end(), highlight.range().end());
			if (!looks(PLAIN, place, start) || !looks(palette.style(highlight.style(), start, end - start), start, end)) {
				return false;
			}
			place = end;
		}
		return looks(PLAIN, place, region.end());
	}

	private boolean looks(StyleRange style, int start, int end) {
		for (int offset = start; offset < end; offset++) {
			int shown = shown(offset);
			if (shown < 0 || !alike(style, widget.getStyleRangeAtOffset(shown))) {
				return false;
			}
		}
		return true;
	}

	private int shown(int offset) {
		return viewer instanceof ITextViewerExtension5 projecting ? projecting.modelOffset2WidgetOffset(offset) : offset;
	}

	private static boolean alike(StyleRange wanted, StyleRange found) {
		StyleRange there = found == null ? PLAIN : found;
		return wanted.fontStyle == there.fontStyle && wanted.borderStyle == there.borderStyle
				&& Objects.equals(wanted.foreground, there.foreground);
	}
}
