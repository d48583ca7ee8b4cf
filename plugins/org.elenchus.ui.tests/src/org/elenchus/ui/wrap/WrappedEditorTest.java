package org.elenchus.ui.wrap;

import static org.elenchus.ui.WorkbenchProject.await;
import static org.elenchus.ui.WorkbenchProject.page;
import static org.elenchus.ui.WorkbenchProject.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Document;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.elenchus.ui.WorkbenchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The test product leaves text editors as a stock Eclipse has them: not wrapped. */
class WrappedEditorTest {

	private static final String TOO_LONG = "a".repeat(Wrapping.LONGEST_LINE + 1);

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	@AfterEach
	void forget() {
		Wrapping.preferences().remove(Wrapping.KEY);
	}

	@Test
	void anEditionIsWrappedAndItsToggleIsPressed() throws CoreException {
		ITextEditor editor = workbench.open(workbench.file("a.elx", "Kirov."));
		await("the lines are wrapped", () -> widget(editor).getWordWrap());
		assertTrue(editor.getAction(ITextEditorActionConstants.WORD_WRAP).isChecked());
	}

	@Test
	void anotherTextIsAsAllTexts() throws CoreException {
		ITextEditor edition = workbench.open(workbench.file("a.elx", "Kirov."));
		ITextEditor text = workbench.open(workbench.file("a.txt", "Kirov."));
		await("the lines of the edition are wrapped", () -> widget(edition).getWordWrap());
		assertFalse(widget(text).getWordWrap());
	}

	@Test
	void theToggleDecidesForAllEditionsThatAreAndWillBeOpen() throws CoreException, CommandException {
		ITextEditor open = workbench.open(workbench.file("open.elx", "Kirov."));
		ITextEditor active = workbench.open(workbench.file("active.elx", "Kirov."));
		await("the lines are wrapped", () -> widget(open).getWordWrap() && widget(active).getWordWrap());

		toggle(active);
		assertFalse(widget(active).getWordWrap());
		assertFalse(widget(open).getWordWrap());
		assertFalse(Wrapping.decided());
		ITextEditor later = workbench.open(workbench.file("later.elx", "Kirov."));
		WorkbenchProject.settle();
		assertFalse(widget(later).getWordWrap());

		toggle(later);
		assertTrue(widget(open).getWordWrap());
		assertTrue(Wrapping.decided());
	}

	@Test
	void aTextWithALineThatIsTooLongIsNotWrappedAndItsToggleDecidesForItAlone() throws CoreException, CommandException {
		ITextEditor other = workbench.open(workbench.file("a.elx", "Kirov."));
		ITextEditor editor = workbench.open(workbench.file("long.elx", TOO_LONG));
		await("the other's lines are wrapped", () -> widget(other).getWordWrap());
		WorkbenchProject.settle();
		assertFalse(widget(editor).getWordWrap());

		toggle(editor);
		assertTrue(widget(editor).getWordWrap());
		toggle(editor);
		assertFalse(widget(editor).getWordWrap());
		assertTrue(widget(other).getWordWrap());
		assertTrue(Wrapping.decided());
	}

	@Test
	void aLongLineIsToldFromManyShortOnes() {
		String longest = "a".repeat(Wrapping.LONGEST_LINE - 1);
		assertTrue(Wrapping.wanted(new Document((longest + "\n").repeat(3) + longest)));
		assertFalse(Wrapping.wanted(new Document("Kirov.\n" + TOO_LONG + "\nKirov.")));
		assertFalse(Wrapping.wanted(new Document("Kirov.\n" + TOO_LONG)));
		assertTrue(Wrapping.exceeds(new Document(TOO_LONG)));
		assertTrue(Wrapping.wanted(new Document("")));
	}

	@Test
	void whoDecidedAgainstItHasNoTextWrapped() {
		Wrapping.decide(false);
		assertFalse(Wrapping.wanted(new Document("Kirov.")));
		assertFalse(Wrapping.exceeds(new Document("Kirov.")));
	}

	private static void toggle(ITextEditor editor) throws CommandException {
		page().activate(editor);
		WorkbenchProject.settle();
		assertEquals(editor, page().getActiveEditor());
		PlatformUI.getWorkbench().getService(IHandlerService.class)
				.executeCommand(ITextEditorActionDefinitionIds.WORD_WRAP, null);
	}
}
