package org.elenchus.importer.plain.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds the notes' numbers among candidates: the runs that count on, 1, 2, 3 and anew in each chapter, which together weigh most. A
 * missing number costs less than a year taken for one, so what stands outside the count is left to the author.
 */
final class MarkerRuns {

	/** The highest number of three digits. */
	private static final int HIGHEST = 999;

	private final List<NoteMarker> candidates;
	private final int[] previous;
	private final boolean[] starts;
	private final double[] best = new double[HIGHEST + 1];
	private final int[] bestAt = new int[HIGHEST + 1];
	private double top;
	private int topAt = -1;

	private MarkerRuns(List<NoteMarker> candidates) {
		this.candidates = candidates;
		this.previous = new int[candidates.size()];
		this.starts = new boolean[candidates.size()];
		Arrays.fill(bestAt, -1);
	}

	/** The runs, one for each chapter; {@code bodies} are the numbers of notes whose bodies are in the text. */
	static List<List<NoteMarker>> of(List<NoteMarker> candidates, Set<Integer> bodies) {
		MarkerRuns runs = new MarkerRuns(candidates);
		for (int i = 0; i < candidates.size(); i++) {
			runs.follow(i);
		}
		return runs.runs().stream().filter(run -> isCount(run, bodies)).toList();
	}

	private void follow(int i) {
		NoteMarker marker = candidates.get(i);
		int number = marker.number();
		double score = start(number);
		int from = topAt;
		boolean starting = true;
		for (int gap = 1; gap <= NoteThresholds.WIDEST_GAP && gap < number; gap++) {
			double cost = gap == 1 ? 0 : NoteThresholds.GAP + NoteThresholds.EACH_MISSING * (gap - 1);
			if (bestAt[number - gap] >= 0 && best[number - gap] - cost >= score) {
				score = best[number - gap] - cost;
				from = bestAt[number - gap];
				starting = false;
			}
		}
		score += marker.weight();
		previous[i] = from;
		starts[i] = starting;
		if (bestAt[number] < 0 || score > best[number]) {
			best[number] = score;
			bestAt[number] = i;
		}
		if (score > top) {
			top = score;
			topAt = i;
		}
	}

	/** A count starts with 1; that the first numbers were lost is less likely. */
	private double start(int number) {
		double cost = NoteThresholds.LATER * (Math.min(number, NoteThresholds.LATEST_CHARGED) - 1);
		return topAt < 0 ? -cost : number <= NoteThresholds.LATEST_START ? top - NoteThresholds.START - cost : Double.NEGATIVE_INFINITY;
	}

	private List<List<NoteMarker>> runs() {
		List<List<NoteMarker>> runs = new ArrayList<>();
		List<NoteMarker> run = new ArrayList<>();
		for (int i = topAt; i >= 0; i = previous[i]) {
			run.add(candidates.get(i));
			if (starts[i]) {
				runs.add(run.reversed());
				run = new ArrayList<>();
			}
		}
		return runs.reversed();
	}

	/** Whether a run is long and dense enough to be no chance, or counts bodies. */
	private static boolean isCount(List<NoteMarker> run, Set<Integer> bodies) {
		if (run.stream().filter(marker -> bodies.contains(marker.number())).count() * 2 > run.size()) {
			return true;
		}
		int span = run.getLast().number() - run.getFirst().number() + 1;
		double weight = run.stream().mapToDouble(NoteMarker::weight).sum();
		return run.size() >= NoteThresholds.FEWEST && run.size() >= NoteThresholds.DENSEST * span
				&& weight >= NoteThresholds.MEAN_WEIGHT * run.size() + 1;
	}
}
