package org.elenchus.rules.metrics;

import java.time.LocalDate;
import java.util.List;

import org.elenchus.model.project.Project;

/**
 * A project in numbers. They describe what editors have noted; they say nothing about whether it holds.
 *
 * @param editions its editions, in the project's order
 */
public record Metrics(List<EditionMetrics> editions) {

	public Metrics {
		editions = List.copyOf(editions);
	}

	/** Counts a project; {@code today} is the day against which doubts age. */
	public static Metrics of(Project project, LocalDate today) {
		return new Metrics(project.editions().stream().map(edition -> EditionMetrics.of(edition, project, today)).toList());
	}

	/** All editions together. */
	public Tally total() {
		return editions.stream().map(EditionMetrics::total).reduce(Tally.NOTHING, Tally::plus);
	}
}
