package org.elenchus.ui.prose;

import static org.elenchus.ui.WorkbenchProject.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.ui.Keys;
import org.elenchus.ui.WorkbenchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is typed into prose is in the file afterwards, and nothing else. */
class TypedProseTest {

	/** Words that begin with what is typed below, so that a completion would have something to offer. */
	private static final String TEXT = """
			Of the sovjetgevangenen some survived, and he soon said so.
			\tAn indented line.

			{soldaten event| The soldiers left}{@bron p. 3}.
			""";
	/** Longer than the pause after which completion shows itself: 200 ms, and the work before it. */
	private static final int PAUSE_MILLISECONDS = 1_500;

	/** What an Eclipse has where nobody says otherwise: words are proposed while one types. */
	private static final IEclipsePreferences EDITORS = InstanceScope.INSTANCE.getNode("org.eclipse.ui.genericeditor");
	private static final String ON_TYPE = "contentAssistant.autoActivationOnType";

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@BeforeEach
	void asInAnyEclipse() {
		EDITORS.putBoolean(ON_TYPE, true);
	}

	@AfterEach
	void asInTheProduct() {
		EDITORS.remove(ON_TYPE);
	}

	@Test
	void theProductProposesNoWordsInAnyText() {
		EDITORS.remove(ON_TYPE);
		assertFalse(Platform.getPreferencesService().getBoolean(EDITORS.name(), ON_TYPE, true, null));
	}

	@Test
	void enterAfterAWordAndAPauseIsALineEnd() throws Exception {
		assertEquals(TEXT + "he said so\n", typed(TEXT.length(), "he said so", "\n"));
	}

	@Test
	void enterBesideMarkupIsALineEnd() throws Exception {
		int place = TEXT.indexOf("event");
		assertEquals(TEXT.substring(0, place) + "so\n" + TEXT.substring(place), typed(place, "so", "\n"));
	}

	@Test
	void enterRepeatsNoBlanks() throws Exception {
		int place = TEXT.indexOf(" line");
		assertEquals(TEXT.substring(0, place) + "\n" + TEXT.substring(place), typed(place, "", "\n"));
	}

	@Test
	void aBraceTakesThePlaceOfSelectedWords() throws Exception {
		IFile file = workbench.file("tekst.elx", TEXT);
		ITextEditor editor = workbench.open(file);
		editor.selectAndReveal(TEXT.indexOf("soon"), 4);
		new Keys(widget(editor)).type("{");
		editor.doSave(null);
		assertEquals(TEXT.replace("soon", "{"), file.readString());
	}

	@Test
	void nothingPopsUpOverProse() throws Exception {
		ITextEditor editor = workbench.open(workbench.file("tekst.elx", TEXT));
		Set<Shell> before = shells();
		editor.selectAndReveal(TEXT.length(), 0);
		new Keys(widget(editor)).type("he said so");
		pause();
		assertEquals(before, shells());
	}

	@Test
	void theWordAtTheCaretIsNotMarkedElsewhere() throws Exception {
		ITextEditor editor = workbench.open(workbench.file("tekst.elx", "so he said so, and so it was\n"));
		editor.selectAndReveal(1, 0);
		pause();
		assertEquals(List.of(), annotations(editor).stream().filter(type -> type.contains("genericeditor")).toList());
	}

	private String typed(int place, String words, String then) throws Exception {
		IFile file = workbench.file("tekst.elx", TEXT);
		ITextEditor editor = workbench.open(file);
		editor.selectAndReveal(place, 0);
		Keys keys = new Keys(widget(editor));
		keys.type(words);
		pause();
		keys.type(then);
		editor.doSave(null);
		return file.readString();
	}

	private static void pause() {
		boolean[] over = new boolean[1];
		Display.getCurrent().timerExec(PAUSE_MILLISECONDS, () -> over[0] = true);
		WorkbenchProject.await("a pause", () -> over[0]);
	}

	private static Set<Shell> shells() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).collect(Collectors.toSet());
	}

	private static List<String> annotations(ITextEditor editor) {
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		Iterator<Annotation> all = model.getAnnotationIterator();
		List<String> types = new ArrayList<>();
		all.forEachRemaining(annotation -> types.add(annotation.getType()));
		return types;
	}
}
