package org.elenchus.markup.reading;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.model.Citation;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Stance;
import org.elenchus.model.text.TextRange;

/** Citations as they count for claims. */
final class Citations {

	private Citations() {
	}

	/** A citation as evidence; empty if it is broken and names no source. */
	static Optional<Evidence> evidence(Citation citation, Stance stance, TextRange range) {
		return evidence(citation, Leaves.of(citation, ElenchusPackage.Literals.CITATION__SOURCE), stance, range);
	}

	/** The same of a citation of which it is known which nodes name its source. */
	static Optional<Evidence> evidence(Citation citation, List<INode> keys, Stance stance, TextRange range) {
		Optional<Source> source = Optional.ofNullable(citation.getSource()).filter(one -> !one.eIsProxy());
		return keys.stream().findFirst()
				.map(key -> new Evidence(citation, NodeModelUtils.getTokenText(key), source, stance, range));
	}
}
