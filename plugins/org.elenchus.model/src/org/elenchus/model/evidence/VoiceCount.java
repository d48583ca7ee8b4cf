package org.elenchus.model.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.Conclusion;
import org.elenchus.model.project.SourceCards;

/** Counts the voices in the evidence for one claim. */
final class VoiceCount {

	private static final int MOST_NAMES = 10;

	/** A citation with the numbers of the sources that it cites, and of the one that it names. */
	private record Citing(Evidence evidence, List<Integer> sources, int cited) {
	}

	static final Conclusion<VoiceCount> CONCLUSION = Conclusion.of(VoiceCount.class,
			known -> new VoiceCount(known.overview(Filiation.CONCLUSION), known.overview(Testimony.OVERVIEW), known.overview(NameForms.OVERVIEW)),
			Filiation.CONCLUSION, Testimony.OVERVIEW, NameForms.OVERVIEW);

	private final Derivations derivations;
	private final Witnesses witnesses;
	private final Lineages lineages;

	private VoiceCount(Filiation filiation, Testimony.Testimonies told, NameForms forms) {
		this.derivations = filiation.derivations();
		this.witnesses = new Witnesses(filiation, told, forms);
		this.lineages = new Lineages(filiation.edges(), filiation.components(), witnesses.voices());
	}

	/** What rests on what, and whose voice is at the end. */
	Lineages lineages() {
		return lineages;
	}

	/** How many voices speak in citations of an edition. */
	Voices hear(SourceCards.OfEdition edition, Collection<Evidence> evidence) {
		List<Citing> citations = evidence.stream().map(one -> new Citing(one, sources(edition, one), source(edition, one.source().orElse(null)))).toList();
		UnionFind same = new UnionFind();
		Map<Object, Integer> heard = new HashMap<>();
		Set<Integer> roots = new LinkedHashSet<>();
		for (Citing one : citations) {
			int number = same.add();
			tokens(one).forEach(token -> same.unite(number, heard.computeIfAbsent(token, first -> number)));
			one.sources.forEach(source -> roots.addAll(roots(one, source)));
		}
		return new Voices(classes(citations, same), sole(citations, roots).map(witnesses::name),
				roots.stream().limit(MOST_NAMES).map(witnesses::name).toList());
	}

	/** A voice that speaks in all citations, and to which one of them goes back altogether; the farthest back of them. */
	private Optional<Integer> sole(List<Citing> citations, Set<Integer> roots) {
		Set<Integer> soles = new LinkedHashSet<>();
		citations.forEach(one -> soles.addAll(soles(one)));
		citations.forEach(one -> soles.retainAll(tokens(one)));
		return soles.stream().filter(roots::contains).findFirst().or(() -> soles.stream().findFirst());
	}

	private static List<List<Evidence>> classes(List<Citing> citations, UnionFind same) {
		Map<Integer, List<Evidence>> classes = new LinkedHashMap<>();
		for (int i = 0; i < citations.size(); i++) {
			classes.computeIfAbsent(same.find(i), first -> new ArrayList<>()).add(citations.get(i).evidence);
		}
		return List.copyOf(classes.values());
	}

	/** What makes a citation depend on others that have it, too; an unknown source depends on itself only. */
	private Set<Object> tokens(Citing one) {
		Set<Object> tokens = new LinkedHashSet<>();
		for (int source : one.sources) {
			tokens.addAll(roots(one, source));
			tokens.add(own(one, source));
			tokens.add(sole(one, source));
		}
		return tokens.isEmpty() ? Set.of(one.evidence.sourceKey()) : tokens;
	}

	/** On what alone a citation rests: the voice that speaks in it, and the one to which all of that goes back. */
	private Set<Integer> soles(Citing one) {
		Set<Integer> soles = new LinkedHashSet<>();
		for (int source : one.sources) {
			soles.add(own(one, source));
			soles.add(sole(one, source));
		}
		return soles;
	}

	private List<Integer> roots(Citing one, int source) {
		return lineages.isRoot(source) ? List.of(own(one, source))
				: Arrays.stream(lineages.roots(source)).boxed().toList();
	}

	private int sole(Citing one, int source) {
		return lineages.isRoot(source) ? own(one, source) : lineages.sole(source);
	}

	private int own(Citing one, int source) {
		boolean document = lineages.isRoot(source) && source == one.cited;
		return document ? witnesses.ofDocument(one.evidence).orElse(witnesses.of(source)) : witnesses.of(source);
	}

	/** The source in which it was read, and the one that is cited; those that the project knows. */
	private List<Integer> sources(SourceCards.OfEdition edition, Evidence evidence) {
		return Stream.of(evidence.citation().getVia(), evidence.source().orElse(null)).map(source -> source(edition, source))
				.filter(source -> source >= 0).toList();
	}

	private int source(SourceCards.OfEdition edition, Source source) {
		return derivations.of(edition.number(source));
	}
}
