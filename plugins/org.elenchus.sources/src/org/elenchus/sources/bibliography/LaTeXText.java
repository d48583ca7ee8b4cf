package org.elenchus.sources.bibliography;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jbibtex.LaTeXCommand;
import org.jbibtex.LaTeXGroup;
import org.jbibtex.LaTeXObject;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.LaTeXString;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Reads the LaTeX in the fields of BibTeX with JBibTeX. Commands that the library would drop stay as they are written. */
final class LaTeXText {

	/** Signs that mean something in LaTeX and nothing in a library, where authors forget to escape them. */
	private static final String SIGNS = "$_#^&%";
	/** They are passed through the parser as characters that no text has. */
	private static final char FIRST_STAND_IN = '\uFDD0';

	/** Commands that only set words differently. */
	private static final Set<String> STYLES = Set.of("emph", "textit", "textbf", "textsc", "textrm", "textsl", "texttt", "textup", "textnormal",
			"textsuperscript", "textsubscript", "mkbibemph", "mkbibquote", "enquote", "uppercase", "lowercase", "it", "bf", "sc", "em",
			"relax", "protect", "nocase", "mbox", "text", "-");

	private final LaTeXParser parser;
	private final LaTeXPrinter printer = new LaTeXPrinter();

	LaTeXText() {
		try {
			parser = new LaTeXParser();
		} catch (ParseException e) {
			throw new IllegalStateException("the parser cannot be set up", e);
		}
	}

	/** The text that LaTeX would print; the text itself if it is no LaTeX. */
	String read(String text) {
		if (text.chars().noneMatch(c -> "\\{}~`'".indexOf(c) >= 0) && !text.contains("--")) {
			return text;
		}
		try {
			return withSigns(printer.print(kept(parser.parse(new StringReader(withStandIns(text))))));
		} catch (ParseException | TokenMgrException broken) {
			return text;
		}
	}

	private static String withStandIns(String text) {
		StringBuilder changed = new StringBuilder(text.length());
		boolean escaped = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int sign = SIGNS.indexOf(c);
			changed.append(c == '~' && !escaped ? '\u00A0' : sign >= 0 && !escaped ? (char) (FIRST_STAND_IN + sign) : c);
			escaped = c == '\\' && !escaped;
		}
		return changed.toString();
	}

	private static String withSigns(String text) {
		StringBuilder changed = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			int sign = text.charAt(i) - FIRST_STAND_IN;
			changed.append(sign >= 0 && sign < SIGNS.length() ? SIGNS.charAt(sign) : text.charAt(i));
		}
		return changed.toString();
	}

	/** The objects with letters in the place of the commands for them, and of those that would be dropped. */
	private List<LaTeXObject> kept(List<LaTeXObject> objects) {
		List<LaTeXObject> kept = new ArrayList<>();
		String accent = null;
		for (LaTeXObject object : objects) {
			LaTeXObject plain = plain(object);
			if (accent != null) {
				plain = new LaTeXString(LaTeXLetters.accented(accent, printer.print(List.of(plain)).stripLeading()));
				accent = null;
			} else if (object instanceof LaTeXCommand command && LaTeXLetters.isAccent(command.getName())) {
				accent = command.getName();
				continue;
			}
			kept.add(plain);
		}
		if (accent != null) {
			kept.add(new LaTeXString("\\" + accent));
		}
		return kept;
	}

	private LaTeXObject plain(LaTeXObject object) {
		return switch (object) {
		case LaTeXGroup group -> new LaTeXGroup(kept(group.getObjects()));
		case LaTeXCommand command when LaTeXLetters.letter(command.getName()) != null -> new LaTeXString(LaTeXLetters.letter(command.getName()));
		case LaTeXCommand command when isDropped(command) -> new LaTeXString("\\" + command.getName() + " ");
		default -> object;
		};
	}

	/** Whether the printer makes nothing of a command. */
	private boolean isDropped(LaTeXCommand command) {
		return !STYLES.contains(command.getName()) && printer.print(List.of(command)).isEmpty();
	}
}
