package org.elenchus.ui.journal.recovery;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.ui.journal.Journal;
import org.elenchus.ui.journal.Words;

/** Lists the texts whose words were not saved, and does with each what the user decides. */
final class RecoveryDialog extends TitleAreaDialog {

	static final int COMPARE = IDialogConstants.CLIENT_ID;
	static final int TAKE_OVER = COMPARE + 1;
	static final int SAVE_AS = COMPARE + 2;
	static final int DISCARD = COMPARE + 3;

	/** Wide enough for a path, and for ten texts without scrolling. */
	private static final Point SIZE = new Point(960, 480);
	/** The longest detail, with a long name in it, at that width. */
	private static final int DETAIL_LINES = 3;
	private static final List<Integer> WEIGHTS = List.of(35, 18, 27, 20);

	private final List<Leftover> leftovers;
	private final Decisions decisions;
	private TableViewer table;
	private Label detail;

	RecoveryDialog(IWorkbenchWindow window, Journal journal, List<Leftover> leftovers) {
		super(window.getShell());
		this.leftovers = new ArrayList<>(leftovers);
		this.decisions = new Decisions(window, journal, this::getShell);
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Words.say("window.title"));
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		setTitle(Words.say("title"));
		setMessage(Words.say("message"));
		table.setSelection(new StructuredSelection(leftovers.get(0)));
		table.getTable().setFocus();
		return contents;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite around = new Composite(area, SWT.NONE);
		around.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table = new TableViewer(around, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		columns(table.getTable(), around);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new LeftoverLabels());
		table.setInput(leftovers);
		table.addSelectionChangedListener(event -> selected());
		table.addDoubleClickListener(event -> comparable());
		detail(area);
		return area;
	}

	/** What the columns have no room for. */
	private void detail(Composite area) {
		detail = new Label(area, SWT.WRAP);
		GridData across = new GridData(SWT.FILL, SWT.TOP, true, false);
		across.widthHint = SIZE.x;
		across.heightHint = DETAIL_LINES * convertHeightInCharsToPixels(1);
		across.horizontalIndent = convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN);
		detail.setLayoutData(across);
	}

	private static void columns(Table table, Composite around) {
		TableColumnLayout layout = new TableColumnLayout();
		around.setLayout(layout);
		for (int i = 0; i < WEIGHTS.size(); i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(Words.say("column." + LeftoverLabels.COLUMNS.get(i)));
			layout.setColumnData(column, new ColumnWeightData(WEIGHTS.get(i)));
		}
		table.setHeaderVisible(true);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Words.say("table");
			}
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COMPARE, Words.say("button.compare"), false);
		createButton(parent, TAKE_OVER, Words.say("button.takeOver"), false);
		createButton(parent, SAVE_AS, Words.say("button.saveAs"), false);
		createButton(parent, DISCARD, Words.say("button.discard"), false);
		createButton(parent, IDialogConstants.CANCEL_ID, Words.say("button.later"), false);
	}

	@Override
	protected void buttonPressed(int button) {
		List<Leftover> chosen = chosen();
		switch (button) {
			case COMPARE -> chosen.stream().limit(1).forEach(decisions::compare);
			case TAKE_OVER -> chosen.stream().filter(decisions::takeOver).forEach(leftovers::remove);
			case SAVE_AS -> chosen.stream().limit(1).filter(decisions::saveAs).forEach(leftovers::remove);
			case DISCARD -> leftovers.removeAll(decisions.discard(chosen));
			default -> super.buttonPressed(button);
		}
		if (button >= COMPARE) {
			decided();
		}
	}

	private void decided() {
		if (leftovers.isEmpty()) {
			close();
			return;
		}
		table.refresh();
		if (table.getStructuredSelection().isEmpty()) {
			table.setSelection(new StructuredSelection(leftovers.get(0)), true);
		}
	}

	private void comparable() {
		if (getButton(COMPARE).isEnabled()) {
			buttonPressed(COMPARE);
		}
	}

	@SuppressWarnings("unchecked")
	private List<Leftover> chosen() {
		return table.getStructuredSelection().toList();
	}

	private void selected() {
		List<Leftover> chosen = chosen();
		boolean one = chosen.size() == 1;
		enable(COMPARE, one && chosen.get(0).standing().canTakeOver());
		enable(TAKE_OVER, !chosen.isEmpty() && chosen.stream().allMatch(leftover -> leftover.standing().canTakeOver()));
		enable(SAVE_AS, one);
		enable(DISCARD, !chosen.isEmpty());
		detail.setText(one ? LeftoverLabels.detail(chosen.get(0)) : Words.say("detail.many", chosen.size()));
	}

	private void enable(int button, boolean enabled) {
		getButton(button).setEnabled(enabled);
	}
}
