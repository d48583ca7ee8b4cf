package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.scanner.Quotes;
import org.elenchus.model.time.HistoricalDate;

/** Checks dates. One that stands in quotes is taken as it is, whatever it says. */
final class Dates {

	private static final Set<String> FEATURES = Set.of("date", "year", "period", "about", "born", "died", "founded", "ended");
	/** The features of each class that hold dates, looked up once. */
	private static final Map<EClass, List<EAttribute>> BY_CLASS = new ConcurrentHashMap<>();

	private Dates() {
	}

	/** The dates of an element that cannot be read as such; one that is missing is an error of another kind. */
	static List<INode> unreadable(EObject element) {
		List<INode> unreadable = new ArrayList<>();
		for (EAttribute feature : BY_CLASS.computeIfAbsent(element.eClass(), Dates::features)) {
			if (element.eIsSet(feature)) {
				Leaves.of(element, feature).stream().filter(node -> node.getLength() > 0 && !isDate(NodeModelUtils.getTokenText(node)))
						.forEach(unreadable::add);
			}
		}
		return unreadable;
	}

	private static List<EAttribute> features(EClass type) {
		return type.getEAllAttributes().stream().filter(feature -> FEATURES.contains(feature.getName())).toList();
	}

	private static boolean isDate(String text) {
		return Quotes.isQuoted(text) || HistoricalDate.of(text).isPresent();
	}
}
