package org.elenchus.ui.highlighting;

import java.util.List;

import org.eclipse.core.runtime.ILog;
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
import org.elenchus.ide.document.LiveListener;
import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.ui.document.LiveDocument;
import org.elenchus.ui.leaving.LastJobs;

/**
 * Keeps one viewer highlighted. What the live model tells of its text is shown if the text is still the same. Everything but the first
 * glance at a large text belongs to the UI thread.
 */
final class Highlighting implements ITextInputListener, ITextListener, IDocumentListener {

	private final ITextViewer viewer;
	private final Display display;
	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
	private final IPropertyChangeListener themeListener = event -> coloursChanged();
	private final Job glance = Job.createSystem("Elenchus", this::glance);
	private final VisiblePart visible;

	private IDocument document;
	private boolean repaints;
	/** What is heard of the document; null while there is none. */
	private Ear ear;
	/** A large text that has just been opened; null once more is known of it. */
	private volatile Opened opened;

	/**
	 * @param text  the whole text
	 * @param first where somebody looks who has just opened it
	 */
	private record Opened(String text, int first) {
	}

	/** What the model tells of one document; of another one nothing is to be shown any more. */
	private final class Ear implements LiveListener {

		private final LiveDocument live = LiveDocument.connect(document, this);

		@Override
		public void highlighted(long version, List<Highlight> highlights) {
			hand(() -> {
				if (this == ear && version == live.edition().version()) {
					show(new Highlights(highlights));
				}
			});
		}

		@Override
		public void failed(Throwable thrown) {
			ILog.get().error("The text could not be read.", thrown);
		}
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
		LastJobs.add(glance);
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
			ear = new Ear();
			if (document.getLength() > FirstGlance.WORTH_IT) {
				opened = new Opened(document.get(), Screen.visible(viewer).start());
				glance.schedule();
			}
		}
	}

	private void disconnect() {
		opened = null;
		visible.clear();
		if (document != null) {
			document.removeDocumentListener(this);
			document = null;
			ear.live.disconnect(ear);
			ear = null;
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		opened = null;
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		visible.edited(event);
	}

	private void glance(IProgressMonitor monitor) {
		Opened taken = opened;
		if (taken != null) {
			Highlights first = FirstGlance.at(taken.text(), taken.first());
			hand(() -> {
				if (taken == opened) {
					show(first);
				}
			});
		}
	}

	private void hand(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	private void show(Highlights highlights) {
		opened = null;
		if (viewer.getTextWidget() != null) {
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
