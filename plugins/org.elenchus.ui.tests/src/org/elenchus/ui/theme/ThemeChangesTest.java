package org.elenchus.ui.theme;

import static org.elenchus.ui.WorkbenchProject.await;
import static org.elenchus.ui.WorkbenchProject.settle;
import static org.elenchus.ui.WorkbenchProject.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.ui.WorkbenchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThemeChangesTest {

	private static final String TEXT = "Een alinea die lang genoeg is om over meer dan één regel te lopen, als het venster smal is. ".repeat(5)
			.concat("\n").repeat(300);

	private final IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@AfterEach
	void lightAgain() {
		engine.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false);
		settle();
	}

	@Test
	void whoReadsInTheMiddleStillDoes() throws Exception {
		ITextEditor editor = workbench.open(workbench.file("tekst.elx", TEXT));
		StyledText widget = widget(editor);
		editor.selectAndReveal(TEXT.length() / 2, 6);
		settle();
		Point selection = widget.getSelectionRange();
		int top = widget.getTopIndex();
		assertTrue(top > 100, "top line " + top);
		engine.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		assertEquals(0, widget.getTopIndex());
		await("the line is back", () -> widget.getTopIndex() == top);
		assertEquals(selection, widget.getSelectionRange());
	}
}
