package org.elenchus.ui.highlighting;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.elenchus.ide.highlighting.Style;

/**
 * How a style looks apart from its colour. No two styles look the same, so that nobody needs to see colours.
 * A problem's squiggle takes the place of an underline; a contested claim is slanted, too, and stays one.
 *
 * @param font      weight and slant, as SWT has them
 * @param underline SWT's underline style, or {@link #NONE}
 * @param border    SWT's border style, or {@link SWT#NONE}
 */
record Look(int font, int underline, int border) {

	/** No underline; SWT's own styles count from 0. */
	static final int NONE = -1;

	static Look of(Style style) {
		return switch (style) {
			case CLAIM -> new Look(SWT.NORMAL, SWT.UNDERLINE_SINGLE, SWT.NONE);
			case CONTESTED -> new Look(SWT.ITALIC, SWT.UNDERLINE_DOUBLE, SWT.NONE);
			case CITATION -> new Look(SWT.ITALIC, SWT.UNDERLINE_SINGLE, SWT.NONE);
			case KEY -> new Look(SWT.NORMAL, NONE, SWT.BORDER_DOT);
			case HEADING -> new Look(SWT.BOLD, SWT.UNDERLINE_SINGLE, SWT.NONE);
			case NOTE -> new Look(SWT.ITALIC, NONE, SWT.BORDER_DOT);
			case KEYWORD -> new Look(SWT.BOLD | SWT.ITALIC, NONE, SWT.NONE);
			case STRING -> new Look(SWT.ITALIC, NONE, SWT.NONE);
			case COMMENT -> new Look(SWT.ITALIC, NONE, SWT.BORDER_DASH);
			case BROKEN -> new Look(SWT.BOLD, SWT.UNDERLINE_SQUIGGLE, SWT.NONE);
			case MARKUP -> new Look(SWT.BOLD, NONE, SWT.NONE);
		};
	}

	void applyTo(StyleRange range) {
		range.fontStyle = font;
		range.underline = underline != NONE;
		range.underlineStyle = Math.max(0, underline);
		range.borderStyle = border;
	}
}
