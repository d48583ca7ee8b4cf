package org.elenchus.ui;

import static org.elenchus.ui.WorkbenchProject.await;
import static org.elenchus.ui.WorkbenchProject.awaitMarkers;
import static org.elenchus.ui.WorkbenchProject.document;
import static org.elenchus.ui.WorkbenchProject.markers;
import static org.elenchus.ui.WorkbenchProject.settle;
import static org.elenchus.ui.WorkbenchProject.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.model.finding.Finding;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.ui.marker.FindingMarkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The Dutch sample edition, as a user sees it. */
class SampleEditionTest {

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@Test
	void theSampleEditionShowsItsFindings() throws CoreException, IOException {
		IFile file = workbench.file("kirov.elx", sample());
		String text = file.readString();
		List<Finding> findings = new Engine(Locale.ENGLISH).validate(List.of(new InputText("kirov.elx", text)))
				.get(0).findings();

		ITextEditor editor = workbench.open(file);
		assertEquals(text, document(editor).get());
		awaitMarkers(file, findings.size());
		assertEquals(findings.stream().map(SampleEditionTest::line).sorted().toList(),
				markers(file).stream().map(SampleEditionTest::line).sorted().toList());
		assertEquals(List.of("claim-without-primary-source", "figure-without-frame", "weak-support-only"),
				rulesAt(file, text, "Tegen Stalin stemden 270 afgevaardigden"));
		assertEquals(List.of("claim-without-source", "contested-without-counterview"),
				rulesAt(file, text, "Zo’n opdracht zou nooit op papier zijn gezet"));

		StyledText widget = widget(editor);
		await("the text is highlighted", () -> widget.getStyleRanges().length > 100);
		picture(editor, text.indexOf("Tegen Stalin stemden 270 afgevaardigden"));
	}

	private static InputStream sample() throws IOException {
		return Platform.getBundle("org.elenchus.examples").getEntry("editions/kirov.elx").openStream();
	}

	/** The markers at these words, which occur once in the text. */
	private static List<String> rulesAt(IFile file, String text, String words) throws CoreException {
		int start = text.indexOf(words);
		assertEquals(start, text.lastIndexOf(words), words);
		return markers(file).stream().filter(marker -> marker.getAttribute(IMarker.CHAR_START, -1) == start)
				.filter(marker -> marker.getAttribute(IMarker.CHAR_END, -1) == start + words.length())
				.map(marker -> marker.getAttribute(FindingMarkers.RULE, "")).toList();
	}

	private static String line(Finding finding) {
		return finding.range().start() + "-" + finding.range().end() + " " + finding.rule() + " " + finding.fingerprint()
				+ " " + finding.message();
	}

	private static String line(IMarker marker) {
		return marker.getAttribute(IMarker.CHAR_START, -1) + "-" + marker.getAttribute(IMarker.CHAR_END, -1) + " "
				+ marker.getAttribute(FindingMarkers.RULE, "") + " " + marker.getAttribute(FindingMarkers.FINGERPRINT, "")
				+ " " + marker.getAttribute(IMarker.MESSAGE, "");
	}

	private static void picture(ITextEditor editor, int offset) throws CoreException, IOException {
		Shell shell = editor.getSite().getShell();
		shell.setBounds(0, 0, 1280, 1000);
		WorkbenchProject.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		editor.selectAndReveal(offset, 0);
		await("the problems are listed", () -> findings(shell).isPresent());
		expand(findings(shell).get());
		settle();
		Image image = new Image(shell.getDisplay(), shell.getClientArea());
		GC gc = new GC(shell);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] {image.getImageData()};
		image.dispose();
		Path target = Path.of(System.getProperty("elenchus.pictures", "target"), "workbench.png");
		loader.save(target.toString(), SWT.IMAGE_PNG);
		assertTrue(Files.size(target) > 10_000);
	}

	/** The line of the Problems view under which the warnings are. */
	private static Optional<TreeItem> findings(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> switch (child) {
			case Tree tree when tree.getColumnCount() > 2 && tree.getItemCount() > 0 -> Stream.of(tree.getItem(0));
			case Composite composite -> findings(composite).stream();
			default -> Stream.<TreeItem>empty();
		}).filter(item -> !item.getText().isEmpty()).findFirst();
	}

	private static void expand(TreeItem item) {
		Event event = new Event();
		event.item = item;
		item.getParent().notifyListeners(SWT.Expand, event);
		item.setExpanded(true);
		item.getParent().getColumn(0).setWidth(900);
		item.getParent().showItem(item.getItem(item.getItemCount() - 1));
	}
}
