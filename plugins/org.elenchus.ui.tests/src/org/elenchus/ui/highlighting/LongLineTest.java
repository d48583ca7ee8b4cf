package org.elenchus.ui.highlighting;

import static org.elenchus.ui.WorkbenchProject.await;
import static org.elenchus.ui.WorkbenchProject.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.Document;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.elenchus.model.text.TextRange;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.builder.EditionNature;
import org.elenchus.ui.wrap.Wrapping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Texts with a line that is far too long. */
class LongLineTest {

	private static final String SHORT = "Zo werd {event| het gezegd}.\n";
	private static final String LONG = "En {event| zo} ging het door, jaar na jaar. ".repeat(Wrapping.LONGEST_LINE / 40) + "\n";

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@AfterEach
	void readAndClosed() {
		notices().forEach(Shell::close);
	}

	@Test
	void theLineIsLeftPlainAndTheOthersAreNot() throws Exception {
		StyledText widget = open(SHORT + LONG + SHORT);
		await("the short line has its styles", () -> isStyled(widget, SHORT.indexOf("gezegd")));
		assertFalse(isStyled(widget, SHORT.length() + LONG.indexOf("zo")));
		assertTrue(isStyled(widget, SHORT.length() + LONG.length() + SHORT.indexOf("gezegd")));
		assertFalse(widget.getWordWrap());
	}

	@Test
	void theEditorSaysSo() throws Exception {
		open(SHORT + LONG);
		await("a word about it", () -> notices().findAny().isPresent());
	}

	@Test
	void nothingIsSaidOfOtherTexts() throws Exception {
		StyledText widget = open(SHORT.repeat(100));
		await("the text has its styles", () -> isStyled(widget, SHORT.indexOf("gezegd")));
		assertEquals(List.of(), notices().toList());
	}

	@Test
	void stretchesEndBeforeALongLineAndBeginBehindIt() {
		String text = SHORT + LONG + SHORT + SHORT;
		int from = SHORT.length();
		int to = from + LONG.length();
		assertEquals(List.of(new TextRange(0, from), new TextRange(to, text.length())),
				ShortLines.of(new Document(text), new TextRange(0, text.length())));
		assertEquals(List.of(), ShortLines.of(new Document(text), new TextRange(from + 5, to - 5)));
		assertEquals(List.of(new TextRange(3, from)), ShortLines.of(new Document(text), new TextRange(3, from + 5)));
	}

	private StyledText open(String text) throws Exception {
		EditionNature.remove(workbench.project(), null);
		return widget(workbench.open(workbench.file("tekst.elx", text)));
	}

	private static boolean isStyled(StyledText widget, int offset) {
		StyleRange range = widget.getStyleRangeAtOffset(offset);
		return range != null && !range.isUnstyled();
	}

	private static Stream<Shell> notices() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
				.filter(shell -> labels(shell).anyMatch(words -> words.contains(LONG.length() + " characters")));
	}

	private static Stream<String> labels(Control control) {
		return switch (control) {
			case Label label -> Stream.of(label.getText());
			case Composite composite -> Arrays.stream(composite.getChildren()).flatMap(LongLineTest::labels);
			default -> Stream.empty();
		};
	}
}
