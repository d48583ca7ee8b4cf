package org.elenchus.ui.log;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Takes Xtext's warnings and errors to the workbench's log; without it they, and a complaint of log4j, go to stderr. */
public final class XtextLog extends AppenderSkeleton {

	private static final String XTEXT = "org.eclipse.xtext";

	private final ILog log;

	XtextLog(ILog log) {
		this.log = log;
	}

	/** Begins to listen, unless somebody does already, as in an Eclipse with Xtext's own tools. */
	public static void install() {
		Logger xtext = Logger.getLogger(XTEXT);
		if (!xtext.getAllAppenders().hasMoreElements() && !Logger.getRootLogger().getAllAppenders().hasMoreElements()) {
			xtext.setLevel(Level.WARN);
			xtext.addAppender(new XtextLog(ILog.of(XtextLog.class)));
		}
	}

	@Override
	protected void append(LoggingEvent event) {
		Throwable cause = event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable();
		log.log(new Status(severity(event.getLevel()), XTEXT, event.getRenderedMessage(), cause));
	}

	private static int severity(Level level) {
		if (level.isGreaterOrEqual(Level.ERROR)) {
			return IStatus.ERROR;
		}
		return level.isGreaterOrEqual(Level.WARN) ? IStatus.WARNING : IStatus.INFO;
	}

	@Override
	public void close() {
		// the workbench closes its log itself
	}

	@Override
	public boolean requiresLayout() {
		return false;
	}
}
