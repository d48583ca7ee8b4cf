package org.elenchus.ui.fixes;

import static org.elenchus.ui.WorkbenchProject.await;
import static org.elenchus.ui.WorkbenchProject.document;
import static org.elenchus.ui.WorkbenchProject.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.elenchus.ui.Keys;
import org.elenchus.ui.Windows;
import org.elenchus.ui.WorkbenchProject;
import org.elenchus.ui.builder.EditionNature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ctrl+1 in an edition. */
class EditionQuickAssistTest {

	private static final String TEXT = """
			Toen {komst event| kwam hij}{@brif p. 3}. Later {ging event| ging hij}.

			{source brief: primary letter author "Jansen, Piet" title "Brief aan zijn zuster" year 1934}
			""";
	private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);

	@RegisterExtension
	final WorkbenchProject workbench = new WorkbenchProject();

	private IFile file;
	private ITextEditor editor;
	private Keys keys;

	@BeforeEach
	void anEditionThatIsCheckedAndOpened() throws Exception {
		file = workbench.file("brief.elx", TEXT);
		EditionNature.add(workbench.project(), null);
		workbench.build();
		editor = workbench.open(file);
		keys = new Keys(widget(editor));
		await("the findings are shown", () -> fixable().size() >= 1);
		editor.setFocus();
	}

	@AfterEach
	void lightAgain() {
		themes.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false);
	}

	@Test
	void aFixIsTakenByKeysAndSavedAndUndoneInOneStep() throws Exception {
		Table list = offered("brif");
		assertEquals(List.of("Refer to “brief”", "Add a card for “brif” to this file"), titles(list));
		Windows.picture("fixes-light");
		keys.type("\n");
		assertEquals(TEXT.replace("brif", "brief"), document(editor).get());
		assertEquals(TEXT.indexOf("brif") + "brief".length(), widget(editor).getCaretOffset());
		editor.doSave(null);
		assertEquals(TEXT.replace("brif", "brief"), file.readString());
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(TEXT, document(editor).get());
	}

	@Test
	void anExceptionWaitsForItsReason() throws Exception {
		themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		offered("ging hij");
		Windows.picture("fixes-dark");
		keys.type("\n");
		keys.type("algemeen bekend");
		assertEquals(TEXT.replace("ging hij}", "ging hij}{except claim-without-source \"algemeen bekend\"}"), document(editor).get());
	}

	@Test
	void aBulbStandsOnlyBesideWhatCanBeFixed() {
		assertEquals(List.of("brif"), fixable());
	}

	private Table offered(String words) {
		editor.selectAndReveal(TEXT.indexOf(words) + 1, 0);
		keys.press(SWT.CTRL, '1');
		await("something is offered", () -> Windows.find(Table.class, EditionQuickAssistTest::isList).isPresent());
		return Windows.find(Table.class, EditionQuickAssistTest::isList).orElseThrow();
	}

	private static boolean isList(Table table) {
		return table.getItemCount() > 0 && table.getShell() != WorkbenchProject.page().getWorkbenchWindow().getShell() && !table.getItem(0).getText().isEmpty();
	}

	private static List<String> titles(Table list) {
		return Stream.of(list.getItems()).map(TableItem::getText).toList();
	}

	/** The words beside which a bulb stands. */
	private List<String> fixable() {
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		List<Annotation> all = new ArrayList<>();
		model.getAnnotationIterator().forEachRemaining(all::add);
		return all.stream().filter(each -> each instanceof IQuickFixableAnnotation can && can.isQuickFixableStateSet() && can.isQuickFixable())
				.map(model::getPosition).map(place -> TEXT.substring(place.getOffset(), place.getOffset() + place.getLength())).toList();
	}
}
