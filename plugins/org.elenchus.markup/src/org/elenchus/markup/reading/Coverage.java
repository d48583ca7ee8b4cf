package org.elenchus.markup.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Problem.Kind;

/** Which claims notes say that they cover, and what they cite. */
final class Coverage {

	/** How many claims a note can cover; a note that names more is a mistake, and cost would grow with the square. */
	private static final int MOST = 100;

	private record Covering(List<INode> claims, List<Evidence> evidence) {
	}

	private final List<Covering> notes = new ArrayList<>();
	private final Deque<Covering> open = new ArrayDeque<>();

	/** @param claims the keys of the claims that the note says it covers */
	void start(List<INode> claims) {
		Covering covering = new Covering(claims, new ArrayList<>());
		notes.add(covering);
		open.push(covering);
	}

	void end() {
		open.pop();
	}

	/** A citation that does not follow the end of a claim: it belongs to the innermost open note, if there is one. */
	void citation(Evidence evidence) {
		if (!open.isEmpty()) {
			open.peek().evidence().add(evidence);
		}
	}

	/** Gives the claims of this file their evidence; a claim that this file does not have is reported. */
	void give(Map<String, ClaimDraft> claims, ProblemFinder problems) {
		notes.forEach(note -> give(note, claims, problems));
	}

	private static void give(Covering note, Map<String, ClaimDraft> claims, ProblemFinder problems) {
		Map<String, INode> named = new LinkedHashMap<>();
		note.claims().forEach(node -> named.putIfAbsent(NodeModelUtils.getTokenText(node), node));
		named.values().stream().skip(MOST).findFirst().ifPresent(node -> problems.add(Kind.MALFORMED, node));
		named.entrySet().stream().limit(MOST).forEach(claim -> {
			if (claims.containsKey(claim.getKey())) {
				note.evidence().forEach(claims.get(claim.getKey())::evidence);
			} else {
				problems.add(Kind.UNKNOWN_CLAIM, claim.getValue());
			}
		});
	}
}
