package org.elenchus.model.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Stance;
import org.elenchus.model.project.Project;
import org.elenchus.model.project.SourceCards;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Compares the graph with what a search without any cleverness finds, and builds it of very many sources. */
class EvidenceGraphProperties {

	private static final int MANY = 100_000;
	private static final TextRange NOWHERE = new TextRange(0, 0);

	@Property
	void circlesAreWhatLeadsBackToItself(@ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
		int[][] edges = edges(size, seed);
		BitSet[] reach = reach(edges);
		Set<Integer> circular = new HashSet<>();
		Components components = Components.of(edges);
		for (int[] circle : components.circles(edges)) {
			Arrays.stream(circle).forEach(circular::add);
			Arrays.stream(circle).forEach(one -> Arrays.stream(circle).forEach(other -> assertTrue(reach[one].get(other))));
			List<Integer> round = ShortestWays.in(edges, circle);
			for (int i = 0; i < round.size(); i++) {
				int next = round.get((i + 1) % round.size());
				assertTrue(IntStream.of(edges[round.get(i)]).anyMatch(base -> base == next));
			}
		}
		IntStream.range(0, size).forEach(one -> assertEquals(reach[one].get(one), circular.contains(one)));
	}

	@Property
	void rootsAreWhatIsReachedAndLeadsNowhere(@ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
		int[][] edges = acyclic(size, seed);
		BitSet[] reach = reach(edges);
		Lineages lineages = new Lineages(edges, Components.of(edges), unrelated(size));
		for (int i = 0; i < size; i++) {
			BitSet reached = (BitSet) reach[i].clone();
			reached.set(i);
			assertEquals(reached.stream().filter(one -> edges[one].length == 0).boxed().toList(),
					Arrays.stream(lineages.roots(i)).boxed().toList());
		}
	}

	@Property
	void aSourceFallsExactlyIfNoWayToARootAvoidsTheFallenOne(@ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
		int[][] edges = acyclic(size, seed);
		Lineages lineages = new Lineages(edges, Components.of(edges), unrelated(size));
		int gone = new Random(seed).nextInt(size);
		boolean[] fallen = lineages.without(gone);
		for (int i = 0; i < size; i++) {
			assertEquals(!stands(edges, i, gone), lineages.falls(fallen, i));
		}
	}

	@Property
	void whatASourceWhollyRestsOnIsOnEveryWayToItsRoots(@ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
		int[][] edges = acyclic(size, seed);
		Lineages lineages = new Lineages(edges, Components.of(edges), unrelated(size));
		for (int i = 0; i < size; i++) {
			assertTrue(!stands(edges, i, lineages.sole(i)));
		}
	}

	@Property
	void voicesDoNotDependOnTheOrderOfCitations(@ForAll @IntRange(min = 1, max = 10) int size, @ForAll long seed) {
		Project project = project(size, edges(size, seed));
		EvidenceGraph graph = EvidenceGraph.of(project);
		List<Evidence> evidence = project.editions().getFirst().claims().getFirst().evidence();
		SourceCards.OfEdition cards = project.overview(SourceCards.OVERVIEW).of(project.editions().getFirst());
		Voices voices = graph.voices(cards, evidence);
		assertEquals(voices.count(), graph.voices(cards, evidence.reversed()).count());
		assertEquals(voices.sole().isPresent(), graph.voices(cards, evidence.reversed()).sole().isPresent());
		assertTrue(voices.sole().isEmpty() || voices.count() == 1);
		assertEquals(voices, EvidenceGraph.of(project).voices(cards, evidence));
	}

	@Test
	void aChainOfAHundredThousandSourcesIsOneVoiceAndFallsWithItsRoot() {
		Project project = project(MANY, IntStream.range(0, MANY).mapToObj(i -> i == 0 ? new int[0] : new int[] { i - 1 }).toArray(int[][]::new));
		EvidenceGraph graph = EvidenceGraph.of(project);
		List<Evidence> evidence = project.editions().getFirst().claims().getFirst().evidence();
		SourceCards.OfEdition cards = project.overview(SourceCards.OVERVIEW).of(project.editions().getFirst());
		Voices voices = graph.voices(cards, evidence);
		assertEquals(1, voices.count());
		assertEquals("s0", voices.sole().orElseThrow());
		assertEquals(List.of(), graph.circles());
		List<Impact> impacts = Downfall.of(project, graph.source(0));
		assertEquals(Set.of(Loss.LAST_SUPPORT), impacts.getFirst().losses());
	}

	@Test
	void aCircleOfAHundredThousandSourcesIsOneCircle() {
		EvidenceGraph graph = EvidenceGraph.of(project(MANY, IntStream.range(0, MANY).mapToObj(i -> new int[] { (i + 1) % MANY }).toArray(int[][]::new)));
		assertEquals(1, graph.circles().size());
		assertEquals(MANY, graph.circles().getFirst().size());
	}

	@Test
	void ofVeryManyRootsTheFirstCount() {
		int[][] edges = IntStream.range(0, MANY).mapToObj(i -> i < MANY - 1 ? new int[0] : IntStream.range(0, MANY - 1).toArray()).toArray(int[][]::new);
		assertEquals(100, new Lineages(edges, Components.of(edges), unrelated(MANY)).roots(MANY - 1).length);
	}

	private static UnionFind unrelated(int size) {
		UnionFind voices = new UnionFind();
		IntStream.range(0, size).forEach(i -> voices.add());
		return voices;
	}

	private static int[][] edges(int size, long seed) {
		Random random = new Random(seed);
		int[][] edges = new int[size][];
		for (int i = 0; i < size; i++) {
			edges[i] = random.ints(random.nextInt(3), 0, size).distinct().toArray();
		}
		return edges;
	}

	private static int[][] acyclic(int size, long seed) {
		int[][] edges = edges(size, seed);
		for (int i = 0; i < size; i++) {
			int own = i;
			edges[i] = Arrays.stream(edges[i]).filter(base -> base < own).toArray();
		}
		return edges;
	}

	private static BitSet[] reach(int[][] edges) {
		BitSet[] reach = new BitSet[edges.length];
		for (int i = 0; i < edges.length; i++) {
			reach[i] = new BitSet();
			IntStream.of(edges[i]).forEach(reach[i]::set);
		}
		for (int round = 0; round < edges.length; round++) {
			for (int i = 0; i < edges.length; i++) {
				BitSet more = new BitSet();
				reach[i].stream().forEach(base -> more.or(reach[base]));
				reach[i].or(more);
			}
		}
		return reach;
	}

	private static boolean stands(int[][] edges, int source, int gone) {
		return source != gone && (edges[source].length == 0 || IntStream.of(edges[source]).anyMatch(base -> stands(edges, base, gone)));
	}

	/** An edition with one claim that cites all of its sources. */
	private static Project project(int size, int[][] edges) {
		List<Source> sources = new ArrayList<>();
		IntStream.range(0, size).forEach(i -> sources.add(ElenchusFactory.eINSTANCE.createSource()));
		List<Evidence> evidence = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			Source source = sources.get(i);
			source.setKey("s" + i);
			IntStream.of(edges[i]).mapToObj(sources::get).forEach(source.getBasedOn()::add);
			evidence.add(new Evidence(ElenchusFactory.eINSTANCE.createCitation(), source.getKey(), Optional.of(source),
					Stance.SUPPORTS, NOWHERE));
		}
		Claim claim = new Claim("x", List.of(ClaimKind.EVENT), false, Optional.empty(), List.of(NOWHERE), "x",
				List.of(), evidence, List.of(), List.of(), NOWHERE);
		return new Project(List.of(new Edition("x.elx", "", List.of(claim), evidence, List.copyOf(sources), List.of(), List.of(), thing -> NOWHERE)));
	}
}
