package org.elenchus.ui.highlighting;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;

/**
 * Drops what a viewer is to set if its text looks so already: a letter in a word most often has its style, and each save has all
 * styles asked for. The widget lays out all lines whose styles are set, and draws all that it shows once more. Has to be told
 * after those who mark problems in a text.
 */
final class KnownStyles implements ITextPresentationListener {

	private final ITextViewer viewer;

	KnownStyles(ITextViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		IRegion shown = shown(presentation.getExtent());
		if (shown != null && wanted(presentation, shown.getOffset()).equals(present(shown))) {
			presentation.clear();
		}
	}

	/** Where in the widget a region of the document is; null if not all of it is there. */
	private IRegion shown(IRegion region) {
		if (!(viewer instanceof ITextViewerExtension5 folding)) {
			return region;
		}
		IRegion shown = folding.modelRange2WidgetRange(region);
		return shown == null || shown.getLength() != region.getLength() ? null : shown;
	}

	private List<StyleRange> wanted(TextPresentation presentation, int start) {
		int shift = start - presentation.getExtent().getOffset();
		List<StyleRange> ranges = new ArrayList<>();
		Iterator<StyleRange> styles = presentation.getNonDefaultStyleRangeIterator();
		styles.forEachRemaining(style -> {
			StyleRange range = (StyleRange) style.clone();
			range.start += shift;
			add(ranges, range);
		});
		return ranges;
	}

	private List<StyleRange> present(IRegion shown) {
		List<StyleRange> ranges = new ArrayList<>();
		for (StyleRange range : viewer.getTextWidget().getStyleRanges(shown.getOffset(), shown.getLength())) {
			add(ranges, range);
		}
		return ranges;
	}

	/** What looks the same side by side is one. */
	private static void add(List<StyleRange> ranges, StyleRange next) {
		StyleRange last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
		if (last != null && last.start + last.length == next.start && last.similarTo(next)) {
			last.length += next.length;
		} else if (!next.isUnstyled() && next.length > 0) {
			ranges.add(next);
		}
	}
}
