package org.elenchus.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.ui.builder.EditionCheck;
import org.elenchus.ui.marker.FindingMarkers;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An empty project in the running workbench, with editors on its files; gone after each test. */
public final class WorkbenchProject implements BeforeEachCallback, AfterEachCallback {

	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("editions");

	@Override
	public void beforeEach(ExtensionContext context) throws CoreException {
		project.create(null);
		project.open(null);
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		checked();
		page().closeAllEditors(false);
		project.delete(true, true, null);
	}

	public IProject project() {
		return project;
	}

	public IFile file(String name, String text) throws CoreException {
		return file(name, text.getBytes(StandardCharsets.UTF_8));
	}

	public IFile file(String name, byte[] bytes) throws CoreException {
		IFile file = project.getFile(name);
		file.create(bytes, true, false, null);
		return file;
	}

	public IFile file(String name, InputStream bytes) throws CoreException {
		IFile file = project.getFile(name);
		file.create(bytes, true, null);
		return file;
	}

	public ITextEditor open(IFile file) throws CoreException {
		return (ITextEditor) IDE.openEditor(page(), file);
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	public static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	public static StyledText widget(ITextEditor editor) {
		return (StyledText) editor.getAdapter(Control.class);
	}

	/** The markers of a file in the order of its text. */
	public static List<IMarker> markers(IResource file) throws CoreException {
		List<IMarker> markers = new ArrayList<>(
				Arrays.asList(file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE)));
		markers.sort(Comparator.comparing((IMarker marker) -> marker.getAttribute(IMarker.CHAR_START, -1))
				.thenComparing(marker -> marker.getAttribute(FindingMarkers.RULE, "")));
		return markers;
	}

	/** Builds the project, and waits until its editions have been checked. */
	public void build() throws CoreException {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
		checked();
	}

	/** Waits until nothing is being checked; markers are written without the window's thread. */
	public static void checked() {
		try {
			Job.getJobManager().join(EditionCheck.FAMILY, null);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	/** Lets the workbench work until something is so. */
	public static void await(String what, BooleanSupplier happened) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE_NANOS;
		Runnable wake = () -> { };
		while (!happened.getAsBoolean() && System.nanoTime() < end) {
			display.timerExec(100, wake);
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		assertTrue(happened.getAsBoolean(), what);
	}

	/** Lets the workbench do what is waiting to be done; not without end, as some parts of it never come to rest. */
	public static void settle() {
		int events = 0;
		while (events < 2_000 && Display.getCurrent().readAndDispatch()) {
			events++;
		}
	}

	/** Waits until the file has so many markers. */
	public static void awaitMarkers(IResource file, int count) {
		await(count + " markers", () -> {
			try {
				return markers(file).size() == count;
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
	}
}
