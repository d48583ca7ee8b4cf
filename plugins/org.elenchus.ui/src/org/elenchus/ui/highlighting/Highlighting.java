package org.elenchus.ui.highlighting;

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
import org.elenchus.ui.leaving.LastJobs;

/**
 * Keeps one viewer highlighted. After a pause in typing the text is handed to a job; what the job returns is shown if the text
 * is still the same. Everything but the job's own work belongs to the UI thread.
 */
final class Highlighting implements ITextInputListener, ITextListener, IDocumentListener {

	/** Long enough that a key more often than not comes before it, short enough to be no wait. */
	private static final int PAUSE_MILLISECONDS = 150;

	private final ITextViewer viewer;
	private final Display display;
	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
	private final IPropertyChangeListener themeListener = event -> coloursChanged();
	private final Runnable pauseEnds = this::start;
	private final Job job = Job.createSystem("Elenchus", this::compute);
	private final EditionText edition = new EditionText();
	private final VisiblePart visible;

	private IDocument document;
	private boolean repaints;
	private boolean opened;
	/** The text as it is, handed to the job; null while it changes. */
	private volatile Snapshot snapshot;

	/**
	 * @param text  the whole text
	 * @param first where somebody who has just opened it looks; -1 if it is known already
	 */
	private record Snapshot(String text, int first) {
	}

	Highlighting(ITextViewer viewer) {
		this.viewer = viewer;
		this.display = viewer.getTextWidget().getDisplay();
		this.visible = new VisiblePart(viewer, () -> Palette.of(themes.getCurrentTheme().getColorRegistry()));
	}

	void install() {
		viewer.addTextInputListener(this);
		viewer.addTextListener(this);
		themes.addPropertyChangeListener(themeListener);
		LastJobs.add(job);
		visible.install();
		connect(viewer.getDocument());
	}

	void uninstall() {
		viewer.removeTextInputListener(this);
		viewer.removeTextListener(this);
		themes.removePropertyChangeListener(themeListener);
		visible.uninstall();
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
		if (document != null) {
			document.addDocumentListener(this);
			opened = true;
			start();
		}
	}

	private void disconnect() {
		snapshot = null;
		visible.clear();
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
		visible.edited(event);
		display.timerExec(PAUSE_MILLISECONDS, pauseEnds);
	}

	private void start() {
		if (document != null) {
			boolean glance = opened && document.getLength() > FirstGlance.WORTH_IT;
			opened = false;
			snapshot = new Snapshot(document.get(), glance ? Screen.visible(viewer).start() : -1);
			job.schedule();
		}
	}

	private void compute(IProgressMonitor monitor) {
		Snapshot taken = snapshot;
		if (taken != null) {
			if (taken.first() >= 0) {
				hand(taken, FirstGlance.at(taken.text(), taken.first()));
			}
			hand(taken, new Highlights(edition.highlights(taken.text())));
		}
	}

	private void hand(Snapshot taken, Highlights highlights) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> show(taken, highlights));
		}
	}

	private void show(Snapshot taken, Highlights highlights) {
		if (taken == snapshot && viewer.getTextWidget() != null) {
			visible.show(highlights);
		}
	}

	/** Folding and the like fill the widget anew, without styles. */
	@Override
	public void textChanged(TextEvent event) {
		if (event.getDocumentEvent() == null && event.getViewerRedrawState()) {
			visible.repaint();
		}
	}

	/** A theme tells of its colours and fonts one by one. */
	private void coloursChanged() {
		if (!repaints) {
			repaints = true;
			display.asyncExec(() -> {
				repaints = false;
				visible.repaint();
			});
		}
	}
}
