package org.elenchus.ui.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;
import org.elenchus.ide.highlighting.Style;
import org.junit.jupiter.api.Test;

class LookTest {

	@Test
	void noTwoStylesLookTheSameWithoutColour() {
		Set<Look> looks = Arrays.stream(Style.values()).map(Look::of).collect(Collectors.toSet());
		assertEquals(Style.values().length, looks.size());
	}

	@Test
	void noStyleLooksLikePlainText() {
		for (Style style : Style.values()) {
			StyleRange range = new StyleRange();
			Look.of(style).applyTo(range);
			assertFalse(range.isUnstyled(), style::name);
		}
	}

	@Test
	void everyStyleHasAColourThatUsersCanChange() {
		ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		for (Style style : Style.values()) {
			assertNotNull(Palette.of(colours).style(style, 0, 1).foreground, style::name);
		}
	}

	@Test
	void everyStyleHasAColourForDarkThemes() throws IOException {
		try (InputStream sheet = Look.class.getResourceAsStream("/css/dark.css")) {
			String css = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
			for (Style style : Style.values()) {
				String id = "#org-elenchus-ui-highlighting-" + style.name().toLowerCase(Locale.ROOT);
				assertTrue(css.contains("'" + id + "'") && css.contains("ColorDefinition" + id + " {"), id);
			}
		}
	}
}
