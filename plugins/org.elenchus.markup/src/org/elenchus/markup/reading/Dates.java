package org.elenchus.markup.reading;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.scanner.Quotes;
import org.elenchus.model.time.HistoricalDate;

/** Checks dates. One that stands in quotes is taken as it is, whatever it says. */
final class Dates {

	private static final Set<String> FEATURES = Set.of("date", "year", "period", "about");

	private Dates() {
	}

	/** The dates of an element that cannot be read as such. */
	static List<INode> unreadable(EObject element) {
		return element.eClass().getEAllAttributes().stream().filter(feature -> isGiven(element, feature))
				.flatMap(feature -> Leaves.of(element, feature).stream()).filter(node -> !isDate(NodeModelUtils.getTokenText(node)))
				.toList();
	}

	private static boolean isGiven(EObject element, EAttribute feature) {
		return FEATURES.contains(feature.getName()) && element.eIsSet(feature);
	}

	private static boolean isDate(String text) {
		return Quotes.isQuoted(text) || HistoricalDate.of(text).isPresent();
	}
}
