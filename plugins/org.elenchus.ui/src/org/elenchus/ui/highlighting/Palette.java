package org.elenchus.ui.highlighting;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.elenchus.ide.highlighting.Style;

/** The colours of the styles as the current theme and the user's preferences have them. */
final class Palette {

	private static final String PREFIX = "org.elenchus.ui.highlighting.";

	private final Map<Style, Color> colours = new EnumMap<>(Style.class);

	private Palette() {
	}

	static Palette of(ColorRegistry registry) {
		Palette palette = new Palette();
		for (Style style : Style.values()) {
			palette.colours.put(style, registry.get(PREFIX + style.name().toLowerCase(Locale.ROOT)));
		}
		return palette;
	}

	StyleRange style(Style style, int offset, int length) {
		StyleRange range = new StyleRange(offset, length, colours.get(style), null);
		Look.of(style).applyTo(range);
		return range;
	}
}
