package org.elenchus.ui.annotation;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;

/** An annotation that shows a finding. A bulb stands beside it only where something can be done about the finding at once. */
sealed interface ShownFinding extends IQuickFixableAnnotation permits SavedFinding, UnsavedFinding {

	/** Which one. */
	FindingKey key();
}
