package org.elenchus.ui.speed;

import static org.elenchus.ui.WorkbenchProject.document;
import static org.elenchus.ui.WorkbenchProject.markers;
import static org.elenchus.ui.WorkbenchProject.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.ui.WorkbenchProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Measures what a user's deeds cost on the document that {@code elenchus.reference} names, beside the same text as a file of
 * no kind, and prints a table. No time is asserted.
 */
@EnabledIfSystemProperty(named = "elenchus.reference", matches = ".+[.]elx")
class WorkTimesTest {

	private static final int LETTERS = 15;
	/** So often what takes long. */
	private static final int TIMES = 5;
	/** Longer than any pause after which something in the window begins to work, such as the half second after a key. */
	private static final int SOON = 1_200;
	/** Longer than the widget takes to lay out the whole text, and than the check of it, at their first time. */
	private static final int LONG = 15_000;
	private static final int LINE = 762_000;
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@Test
	void aDayWithALargeEdition() throws Exception {
		String text = Files.readString(Path.of(System.getProperty("elenchus.reference")));
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setBounds(0, 0, 1600, 1000);
		warmUp();
		day("elx", text);
		day("txt", text);
		oneLine("elx", text);
		oneLine("txt", text);
	}

	/** Nothing but one line, as some converters leave a book. */
	private void oneLine(String ending, String text) throws Exception {
		IFile file = workbench.file("regel." + ending, text.replace('\n', ' ').substring(0, LINE));
		ITextEditor[] editor = new ITextEditor[1];
		print(ending, "open 762 KB in one line", WindowThread.costInAll(() -> editor[0] = workbench.open(file), LONG));
		letters(ending, "letter in that line", widget(editor[0]), LINE / 2);
		workbench.page().closeEditor(editor[0], false);
	}

	private void warmUp() throws Exception {
		ITextEditor editor = workbench.open(workbench.file("klein.elx", "Zo {a event| is het}.\n".repeat(50)));
		WindowThread.work(LONG);
		letter(widget(editor), 5);
		WindowThread.work(SOON);
		workbench.page().closeEditor(editor, false);
	}

	private void day(String ending, String text) throws Exception {
		IFile file = workbench.file("boek." + ending, text);
		boolean edition = ending.equals("elx");
		ITextEditor[] editor = new ITextEditor[1];
		print(ending, "open, to first highlighting", WindowThread.cost(() -> editor[0] = workbench.open(file),
				() -> !edition || isHighlighted(widget(editor[0]))));
		double rest = WindowThread.cost(() -> WindowThread.work(LONG), findings(file, edition));
		print(ending, "and for the 15 s after that", rest);
		StyledText widget = widget(editor[0]);
		letters(ending, "letter in the middle", widget, text.indexOf(". ", text.length() / 2) + 2);
		letters(ending, "letter at the end", widget, text.length());
		letters(ending, "letter at the start", widget, 0);
		print(ending, "save, for the first time", WindowThread.costInAll(() -> editor[0].doSave(null), LONG));
		assertEquals(document(editor[0]).get(), file.readString());
		saves(ending, editor[0], text.length() / 2);
		themes(ending);
		workbench.page().closeEditor(editor[0], false);
		file.delete(true, null);
	}

	/** After a letter each. */
	private static void saves(String ending, ITextEditor editor, int place) throws Exception {
		StyledText widget = widget(editor);
		show(widget, place);
		double[] costs = new double[TIMES];
		for (int i = 0; i < TIMES; i++) {
			letter(widget, place);
			WindowThread.work(SOON);
			costs[i] = WindowThread.costInAll(() -> editor.doSave(null), LONG);
		}
		print(ending, "save", median(costs));
	}

	private void themes(String ending) throws Exception {
		double[] dark = new double[TIMES];
		double[] light = new double[TIMES];
		for (int i = 0; i < TIMES; i++) {
			dark[i] = WindowThread.costInAll(() -> themes.setTheme(DARK, false), LONG);
			light[i] = WindowThread.costInAll(() -> themes.setTheme(LIGHT, false), LONG);
		}
		print(ending, "light to dark", median(dark));
		print(ending, "dark to light", median(light));
	}

	private static BooleanSupplier findings(IFile file, boolean edition) {
		return () -> {
			try {
				return !edition || !markers(file).isEmpty();
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		};
	}

	private static void letters(String ending, String what, StyledText widget, int place) throws Exception {
		show(widget, place);
		double[] costs = new double[LETTERS];
		for (int i = 0; i < LETTERS; i++) {
			int offset = place + i;
			costs[i] = WindowThread.costInAll(() -> letter(widget, offset), SOON);
		}
		print(ending, what, median(costs));
	}

	private static void show(StyledText widget, int place) {
		widget.setSelection(place);
		widget.showSelection();
		WindowThread.work(SOON);
	}

	private static double median(double[] costs) {
		Arrays.sort(costs);
		return costs[costs.length / 2];
	}

	/** Types a letter as a keyboard does. */
	private static void letter(StyledText widget, int offset) {
		widget.setSelection(offset);
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.character = 'x';
		event.keyCode = 'x';
		widget.notifyListeners(SWT.KeyDown, event);
		assertEquals("x", widget.getText(offset, offset));
	}

	private static boolean isHighlighted(StyledText widget) {
		return Arrays.stream(widget.getStyleRanges()).anyMatch(range -> !range.isUnstyled());
	}

	private static void print(String ending, String what, double milliseconds) {
		System.out.printf(Locale.ROOT, "WORK | %s | %s | %.1f |%n", what, ending, milliseconds);
	}
}
