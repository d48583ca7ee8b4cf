package org.elenchus.ui.journal;

import java.nio.file.FileSystemException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells of words that are not kept in a window that blocks nothing, and in the log. */
final class Unprotected implements UnsavedText.Complaint {

	private static final String BUNDLE = "org.elenchus.ui";

	@Override
	public void unprotected(Place place, Throwable reason) {
		IStatus status = new Status(IStatus.ERROR, BUNDLE, Words.say("unprotected", place.shown(), said(reason)), reason);
		StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
	}

	/** A reason with its name where it has no words; Java gives many no more than the file's name. */
	private static String said(Throwable reason) {
		boolean words = reason.getMessage() != null
				&& !(reason instanceof FileSystemException system && system.getReason() == null);
		return words ? reason.getMessage() : reason.toString();
	}
}
