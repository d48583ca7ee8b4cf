package org.elenchus.ui.speed;

import static org.elenchus.ui.WorkbenchProject.checked;
import static org.elenchus.ui.WorkbenchProject.document;
import static org.elenchus.ui.WorkbenchProject.widget;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.ide.document.LiveListener;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.finding.Finding;
import org.elenchus.ui.Keys;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.builder.EditionNature;
import org.elenchus.ui.document.LiveDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Measures how long it takes until what is found in the text after a letter is shown, on the document that {@code elenchus.reference}
 * names, and prints a table. No time is asserted.
 */
@EnabledIfSystemProperty(named = "elenchus.reference", matches = ".+[.]elx")
class TypingTimesTest {

	private static final int WARM_UP = 60;
	private static final int LETTERS = 100;
	/** About two letters in a second, as somebody types who thinks. */
	private static final int PAUSE = 500;
	/** Ten letters in a second, as a fast typist types. */
	private static final int FAST = 100;
	private static final int LONG = 20_000;

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	/** The version whose findings are shown. */
	private long shown = -1;

	@Test
	void wordsInTheMiddleOfALargeEdition() throws Exception {
		String text = Files.readString(Path.of(System.getProperty("elenchus.reference")));
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setBounds(0, 0, 1600, 1000);
		var file = workbench.file("boek.elx", text);
		EditionNature.add(workbench.project(), null);
		workbench.build();
		ITextEditor editor = workbench.open(file);
		LiveDocument live = LiveDocument.connect(document(editor), listener());
		WindowThread.work(LONG);
		checked();
		StyledText widget = widget(editor);
		widget.setSelection(text.indexOf(". ", text.length() / 2) + 2);
		widget.showSelection();
		letters(widget, live, WARM_UP);
		double[] times = letters(widget, live, LETTERS);
		System.out.printf(Locale.ROOT, "WORK | letter to findings, wall time p50 | elx | %.1f |%n", times[LETTERS / 2]);
		System.out.printf(Locale.ROOT, "WORK | letter to findings, wall time p95 | elx | %.1f |%n", times[LETTERS * 95 / 100]);
		WindowThread.forgetLongest();
		fast(widget);
		System.out.printf(Locale.ROOT, "WORK | longest task while typing ten letters a second, wall time | elx | %.1f |%n", WindowThread.longest());
	}

	/** Hears of findings behind the editor, which hears first. */
	private LiveListener listener() {
		Display display = Display.getCurrent();
		return new LiveListener() {

			@Override
			public void checked(long version, List<Finding> findings, List<Fault> faults) {
				display.asyncExec(() -> shown = version);
			}
		};
	}

	private double[] letters(StyledText widget, LiveDocument live, int count) throws Exception {
		double[] times = new double[count];
		for (int i = 0; i < count; i++) {
			long start = System.nanoTime();
			new Keys(widget).type(i % 6 == 5 ? " " : "x");
			WindowThread.await(() -> shown == live.edition().version(), 1);
			times[i] = (System.nanoTime() - start) / 1e6;
			WindowThread.work(PAUSE);
		}
		Arrays.sort(times);
		return times;
	}

	private static void fast(StyledText widget) {
		for (int i = 0; i < LETTERS; i++) {
			WindowThread.task(() -> new Keys(widget).type("x"));
			WindowThread.work(FAST);
		}
	}
}
