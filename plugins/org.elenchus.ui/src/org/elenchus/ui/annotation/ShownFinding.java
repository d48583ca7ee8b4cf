package org.elenchus.ui.annotation;

/** An annotation that shows a finding. */
sealed interface ShownFinding permits SavedFinding, UnsavedFinding {

	/** Which one. */
	FindingKey key();
}
