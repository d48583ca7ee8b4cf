package org.elenchus.ui.annotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.ui.texteditor.MarkerUtilities;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;
import org.elenchus.ide.document.LiveListener;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.finding.Finding;
import org.elenchus.rules.engine.FaultMessages;
import org.elenchus.ui.builder.EditionCheck;
import org.elenchus.ui.document.LiveDocument;
import org.elenchus.ui.marker.FindingMarkers;

/**
 * The annotations of an edition's text: those of its markers, as everywhere, and while the text is edited those of what is found in it as
 * it is now. A marker, which tells of the saved text, keeps its annotation as long as its finding is still found, and has it back when it
 * is found again. What is told of the text is used in the thread of the window.
 */
final class LiveAnnotations extends ResourceMarkerAnnotationModel implements LiveListener {

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final AnnotationIndex index = new AnnotationIndex();
	private final AttachedNews attached = new AttachedNews();
	/** Those of markers whose findings are no longer found. */
	private final List<SavedFinding> hidden = new ArrayList<>();
	/** Null while nobody shows the text. */
	private volatile LiveDocument live;
	/** What was told last; null if nothing was. */
	private Told told;
	/** What is shown; null if that is not known, as after a change of markers, or where words are gone with what was shown at them. */
	private volatile List<Wanted> shown;

	/**
	 * What was found in a version of the text.
	 *
	 * @param before     what was shown when it was told; null if that was not known
	 * @param difference how it differs from that
	 */
	private record Told(long version, List<Wanted> wanted, List<Wanted> before, FindingsDifference difference) {
	}

	LiveAnnotations(IFile file) {
		super(file);
	}

	@Override
	protected MarkerAnnotation createMarkerAnnotation(IMarker marker) {
		return MarkerUtilities.isMarkerType(marker, FindingMarkers.TYPE) ? new SavedFinding(marker) : new FixableAnnotation(marker);
	}

	@Override
	protected void connected() {
		super.connected();
		live = LiveDocument.connect(fDocument, this);
	}

	@Override
	protected void disconnected() {
		live.disconnect(this);
		live = null;
		told = null;
		shown = null;
		hidden.clear();
		removeAnnotations(unsaved(), false, false);
		super.disconnected();
	}

	/** Each save writes into all markers behind an edit where their annotations stand already: that is nothing to look at. */
	@Override
	protected void update(IMarkerDelta[] deltas) {
		IMarkerDelta[] news = MarkerNews.of(deltas, this);
		if (news.length > 0) {
			super.update(news);
			inWindow(this::showAnew);
		}
	}

	@Override
	protected void fireModelChanged(AnnotationModelEvent event) {
		super.fireModelChanged(event.getAnnotationModel() == this ? event : attached.inDetail(event));
	}

	/** Where the whole text is replaced, as by its file, its annotations are gone, and those of markers made again. */
	@Override
	public void resetMarkers() {
		super.resetMarkers();
		inWindow(this::showAnew);
	}

	/** Some are gone with their words. */
	@Override
	protected void removeAnnotations(List<? extends Annotation> annotations, boolean fire, boolean wanted) {
		super.removeAnnotations(annotations, fire, wanted);
		if (!annotations.isEmpty()) {
			shown = null;
		}
	}

	@Override
	public void checked(long version, List<Finding> findings, List<Fault> faults) {
		Stream<Wanted> reasons = FaultMessages.of(faults, EditionCheck.language()).stream().map(each -> Wanted.ofReason(each.reason()));
		List<Wanted> wanted = Stream.concat(findings.stream().map(Wanted::of), reasons).toList();
		List<Wanted> before = shown;
		FindingsDifference difference = FindingsDifference.between(before == null ? List.of() : before, wanted);
		inWindow(() -> {
			told = new Told(version, wanted, before, difference);
			show();
		});
	}

	@Override
	public void unchecked() {
		inWindow(() -> {
			told = null;
			removeAnnotations(unsaved(), true, false);
		});
	}

	private void inWindow(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	private List<Annotation> unsaved() {
		return all().stream().filter(UnsavedFinding.class::isInstance).toList();
	}

	private List<Annotation> all() {
		List<Annotation> all = new ArrayList<>();
		getAnnotationIterator().forEachRemaining(all::add);
		return all;
	}

	/** What was told of another version than that which is shown is out of date, and is told again. */
	private void show() {
		if (live != null && told != null && told.version() == live.edition().version()) {
			hidden.removeIf(each -> !each.getMarker().exists());
			cleanup(true);
			if (shown == null || shown != told.before() || !showDifference(told.difference())) {
				showAll();
			}
			shown = told.wanted();
		}
	}

	private void showAnew() {
		shown = null;
		show();
	}

	/** Looks only at annotations whose findings have changed; false if it is not clear which these are. */
	private boolean showDifference(FindingsDifference difference) {
		Set<FindingKey> keys = difference.keys();
		Optional<List<Annotation>> concerned = index.of(keys);
		concerned.ifPresent(all -> {
			AnnotationChanges changes = AnnotationChanges.of(all, hidden, this::getPosition, difference.now());
			Set<Annotation> now = new LinkedHashSet<>(all);
			now.removeAll(changes.gone());
			now.addAll(changes.come().keySet());
			index.replace(keys, now);
			change(changes);
		});
		return concerned.isPresent();
	}

	private void showAll() {
		change(AnnotationChanges.of(all(), hidden, this::getPosition, told.wanted()));
		index.reset(all());
	}

	private void change(AnnotationChanges changes) {
		if (changes.isEmpty()) {
			return;
		}
		List<Annotation> gone = changes.gone();
		hidden.removeAll(changes.come().keySet());
		gone.stream().filter(SavedFinding.class::isInstance).map(SavedFinding.class::cast).forEach(hidden::add);
		try {
			changes.moved().forEach((annotation, place) -> modifyAnnotationPosition(annotation, place, false));
			replaceAnnotations(gone.toArray(Annotation[]::new), changes.come(), true);
		} catch (BadLocationException e) {
			ILog.get().error("A finding stands outside of its text.", e);
		}
	}
}
