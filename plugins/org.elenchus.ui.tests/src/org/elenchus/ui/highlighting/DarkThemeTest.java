package org.elenchus.ui.highlighting;

import static org.elenchus.ui.WorkbenchProject.await;
import static org.elenchus.ui.WorkbenchProject.widget;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.elenchus.ui.WorkbenchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DarkThemeTest {

	private static final String TEXT = "Gewone woorden en {moord event| een bewering}.\n";
	private static final RGB LIGHT_CLAIM = new RGB(0, 92, 60);
	private static final RGB DARK_CLAIM = new RGB(120, 214, 170);

	private final IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@AfterEach
	void lightAgain() {
		engine.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false);
	}

	@Test
	void anOpenEditionChangesItsColoursWithTheTheme() throws CoreException {
		StyledText widget = widget(workbench.open(workbench.file("tekst.elx", TEXT)));
		await("light colours", () -> LIGHT_CLAIM.equals(colour(widget)));
		engine.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		await("dark colours", () -> DARK_CLAIM.equals(colour(widget)));
	}

	private static RGB colour(StyledText widget) {
		StyleRange range = widget.getStyleRangeAtOffset(TEXT.indexOf("bewering"));
		return range == null || range.foreground == null ? null : range.foreground.getRGB();
	}
}
