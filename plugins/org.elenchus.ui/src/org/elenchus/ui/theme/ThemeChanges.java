package org.elenchus.ui.theme;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * Has a viewer wait at the start of its text while the theme changes. A change sets colours and fonts some forty times, one by
 * one. Each time the widget forgets how high its lines are, and works out all lines above the caret anew, if they are wrapped,
 * to know where the caret stands: with the caret in the middle of 1.2 million characters a second each time, and a minute
 * in all. At the start there are no lines above.
 */
public final class ThemeChanges implements EventHandler {

	/** All that the theme engine tells. Who listens to everything is told first, before colours are set for the first time. */
	private static final String EVERYTHING = IThemeEngine.Events.TOPIC + "/*";

	private final ITextViewer viewer;
	private final IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
	/** Where somebody read before the change; null while there is none. */
	private Page left;

	public ThemeChanges(ITextViewer viewer) {
		this.viewer = viewer;
	}

	public void install() {
		events.subscribe(EVERYTHING, this);
	}

	public void uninstall() {
		events.unsubscribe(this);
	}

	@Override
	public void handleEvent(Event event) {
		StyledText widget = viewer.getTextWidget();
		if (left == null && widget != null && !widget.isDisposed()) {
			left = Page.of(widget);
			widget.setRedraw(false);
			Page.leave(widget);
			widget.getDisplay().asyncExec(this::changed);
		}
	}

	private void changed() {
		StyledText widget = viewer.getTextWidget();
		if (widget != null && !widget.isDisposed()) {
			left.comeBack(widget);
			widget.setRedraw(true);
		}
		left = null;
	}
}
