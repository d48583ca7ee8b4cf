package org.elenchus.ui.wrap;

import java.util.concurrent.TimeUnit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/** Says why a text with a very long line is shown otherwise than others, and what would help. */
final class LongLineNotice {

	/** Long enough to read two sentences twice. */
	private static final long SHOWN_MILLISECONDS = TimeUnit.SECONDS.toMillis(30);

	/** Some 45 letters a line, in pixels. */
	private static final int WIDTH = 350;

	/**
	 * What lies further right than so many pixels is drawn at the line's beginning once more: the library that draws text counts in
	 * parts of 1/1024 pixel, in 32 bits. Seen in a line of 762,000 characters.
	 */
	static final int WIDEST_LINE = Integer.MAX_VALUE / 1024;

	private LongLineNotice() {
	}

	static void show(StyledText widget, IDocument document) {
		String text = text(Wrapping.longest(document), letterWidth(widget));
		Display display = widget.getDisplay();
		NotificationPopup.forDisplay(display).title(Messages.longLine_title, true).content(parent -> wrapped(parent, text))
				.delay(SHOWN_MILLISECONDS).open();
	}

	/**
	 * What there is to say.
	 *
	 * @param longest     the length of the longest line, in characters
	 * @param letterWidth the width of a letter, in pixels
	 */
	static String text(int longest, double letterWidth) {
		String said = NLS.bind(Messages.longLine_text, longest);
		return longest * letterWidth <= WIDEST_LINE ? said : said + ' ' + Messages.longLine_overdrawn;
	}

	private static double letterWidth(StyledText widget) {
		GC gc = new GC(widget);
		try {
			return gc.getFontMetrics().getAverageCharacterWidth();
		} finally {
			gc.dispose();
		}
	}

	private static Control wrapped(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
