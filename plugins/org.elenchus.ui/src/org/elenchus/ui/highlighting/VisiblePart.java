package org.elenchus.ui.highlighting;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.model.text.TextRange;

/**
 * Keeps the part of a text that a viewer shows in its styles, and a screen before and behind it. What lies further off costs
 * nothing until it is scrolled to: the widget works through all styles that it has at every change of fonts and colours.
 * While the text changes, the widget moves the styles along, until the highlights of the changed text are there.
 */
final class VisiblePart implements IViewportListener, PaintListener {

	/**
	 * So many times what is painted around a screen is remembered: each edit follows all of it, also after somebody has scrolled
	 * through the whole text. What is forgotten is painted again when it is seen again.
	 */
	private static final int MOST_SCREENS = 4;

	private final ITextViewer viewer;
	private final Supplier<Palette> palette;
	private final RepaintRegion repaint = new RepaintRegion();

	/** The highlights of the text as it is; null while they are not known. */
	private Highlights highlights;
	/** What has its styles; null if nothing has. */
	private TextRange painted;
	/** The highlights in {@link #painted}, where the widget has moved them since. */
	private List<Highlight> shown = List.of();

	VisiblePart(ITextViewer viewer, Supplier<Palette> palette) {
		this.viewer = viewer;
		this.palette = palette;
	}

	void install() {
		viewer.addViewportListener(this);
		viewer.getTextWidget().addPaintListener(this);
	}

	void uninstall() {
		viewer.removeViewportListener(this);
		if (viewer.getTextWidget() != null) {
			viewer.getTextWidget().removePaintListener(this);
		}
	}

	/** Another text, of which nothing is known yet. */
	void clear() {
		highlights = null;
		painted = null;
		repaint.done();
	}

	/** The text changed. */
	void edited(DocumentEvent event) {
		highlights = null;
		Moved edit = new Moved(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
		repaint.edited(edit);
		if (painted != null) {
			painted = edit.withEnd(painted);
			shown = shown.stream().map(edit::highlight).filter(highlight -> !highlight.range().isEmpty()).toList();
		}
	}

	/** The highlights of the text as it is. */
	void show(Highlights known) {
		highlights = known;
		if (painted != null) {
			List<Highlight> now = known.in(painted);
			repaint.between(shown, now).flatMap(painted::intersection).ifPresent(this::paint);
			shown = now;
		}
		repaint.done();
		complete();
	}

	/** The styles may be gone, or no longer right. */
	void repaint() {
		painted = null;
		complete();
	}

	@Override
	public void viewportChanged(int verticalOffset) {
		complete();
	}

	/** Some ways to scroll tell nobody; styles cannot be set while the widget is drawn. */
	@Override
	public void paintControl(PaintEvent event) {
		if (highlights != null && !covers(Screen.visible(viewer))) {
			event.display.asyncExec(this::complete);
		}
	}

	private boolean covers(TextRange visible) {
		return painted != null && painted.start() <= visible.start() && visible.end() <= painted.end();
	}

	/** Gives what can be seen its styles, as far as it has none. */
	private void complete() {
		StyledText widget = viewer.getTextWidget();
		if (highlights == null || widget == null || widget.isDisposed() || covers(Screen.visible(viewer))) {
			return;
		}
		TextRange wanted = Screen.around(viewer);
		if (painted == null || painted.intersection(wanted).isEmpty()) {
			paint(wanted);
			painted = wanted;
		} else {
			extend(wanted);
		}
		shown = highlights.in(painted);
	}

	private void extend(TextRange wanted) {
		if (wanted.start() < painted.start()) {
			paint(new TextRange(wanted.start(), painted.start()));
		}
		if (wanted.end() > painted.end()) {
			paint(new TextRange(painted.end(), wanted.end()));
		}
		TextRange all = new TextRange(Math.min(wanted.start(), painted.start()), Math.max(wanted.end(), painted.end()));
		painted = all.length() > MOST_SCREENS * wanted.length() ? wanted : all;
	}

	private void paint(TextRange region) {
		Painter painter = new Painter(palette.get());
		int length = viewer.getDocument().getLength();
		TextRange present = new TextRange(Math.min(region.start(), length), Math.min(region.end(), length));
		ShortLines.of(viewer.getDocument(), present).forEach(part -> painter.paint(viewer, highlights.in(part), part));
	}
}
