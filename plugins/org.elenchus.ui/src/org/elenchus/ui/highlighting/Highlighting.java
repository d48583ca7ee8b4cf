package org.elenchus.ui.highlighting;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.model.text.TextRange;

/**
 * Keeps one viewer highlighted. After a pause in typing the text is handed to a job; what the job returns is painted if the
 * text is still the same, and only where it differs from what is shown. Until then the widget moves the old styles along
 * with the text. Everything but the job's own work belongs to the UI thread.
 */
final class Highlighting implements ITextInputListener, ITextListener, IDocumentListener {

	private static final int PAUSE_MILLISECONDS = 150;

	private final ITextViewer viewer;
	private final Display display;
	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
	private final IPropertyChangeListener themeListener = event -> start(true);
	private final Runnable pauseEnds = () -> start(false);
	private final Job job = Job.createSystem("Elenchus", this::compute);
	private final EditionText edition = new EditionText();
	private final RepaintRegion repaint = new RepaintRegion();

	private IDocument document;
	private List<Highlight> shown = List.of();
	/** The text that {@link #shown} belongs to. */
	private Snapshot painted;
	/** The text as it is, handed to the job; null while it changes. */
	private volatile Snapshot snapshot;

	private record Snapshot(String text) {
	}

	Highlighting(ITextViewer viewer) {
		this.viewer = viewer;
		this.display = viewer.getTextWidget().getDisplay();
	}

	void install() {
		viewer.addTextInputListener(this);
		viewer.addTextListener(this);
		themes.addPropertyChangeListener(themeListener);
		connect(viewer.getDocument());
	}

	void uninstall() {
		viewer.removeTextInputListener(this);
		viewer.removeTextListener(this);
		themes.removePropertyChangeListener(themeListener);
		disconnect();
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
		disconnect();
	}

	@Override
	public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
		connect(newInput);
	}

	private void connect(IDocument newDocument) {
		document = newDocument;
		shown = List.of();
		painted = null;
		if (document != null) {
			document.addDocumentListener(this);
			start(true);
		}
	}

	private void disconnect() {
		snapshot = null;
		if (document != null) {
			document.removeDocumentListener(this);
			document = null;
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		snapshot = null;
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		int inserted = event.getText() == null ? 0 : event.getText().length();
		repaint.edited(event.getOffset(), event.getLength(), inserted);
		display.timerExec(PAUSE_MILLISECONDS, pauseEnds);
	}

	private void start(boolean everything) {
		if (document != null) {
			if (everything) {
				repaint.all(document.getLength());
			}
			snapshot = new Snapshot(document.get());
			job.schedule();
		}
	}

	private void compute(IProgressMonitor monitor) {
		Snapshot taken = snapshot;
		if (taken != null) {
			List<Highlight> highlights = edition.highlights(taken.text());
			if (!display.isDisposed()) {
				display.asyncExec(() -> show(taken, highlights));
			}
		}
	}

	private void show(Snapshot taken, List<Highlight> highlights) {
		if (taken == snapshot && viewer.getTextWidget() != null) {
			repaint.between(shown, highlights).ifPresent(region -> paint(highlights, region));
			shown = highlights;
			painted = taken;
			repaint.done();
		}
	}

	/** Folding and the like fill the widget anew, without styles. */
	@Override
	public void textChanged(TextEvent event) {
		if (event.getDocumentEvent() == null && event.getViewerRedrawState() && document != null) {
			if (painted != null && painted == snapshot) {
				paint(shown, new TextRange(0, document.getLength()));
			} else {
				repaint.all(document.getLength());
			}
		}
	}

	private void paint(List<Highlight> highlights, TextRange region) {
		new Painter(Palette.of(themes.getCurrentTheme().getColorRegistry())).paint(viewer, highlights, region);
	}
}
