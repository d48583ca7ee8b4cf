package org.elenchus.benchmarks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs the JMH benchmarks on the reference document and prints them as a table, with the targets that were set. */
final class Timings {

	/** 12 MB of text in a second. */
	private static final double LOAD_MILLIS = 100;
	private static final double KEYSTROKE_MILLIS = 15;
	private static final double FINDINGS_MILLIS = 100;
	private static final double QUOTATION_MILLIS = 5;

	private final Map<String, Double> medians = new HashMap<>();

	private Timings() {
	}

	public static void main(String[] arguments) throws RunnerException {
		Timings timings = new Timings();
		System.out.println("| on the reference document, warm | p50 ms | p95 ms | target |\n|---|---:|---:|---|");
		var results = new Runner(new OptionsBuilder().include("org.elenchus.benchmarks").verbosity(VerboseMode.SILENT).build()).run();
		results.forEach(result -> timings.medians.put(name(result), statistics(result).getPercentile(50)));
		results.forEach(timings::print);
	}

	private void print(RunResult result) {
		Statistics millis = statistics(result);
		System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %s |%n", name(result), millis.getPercentile(50),
				millis.getPercentile(95), target(name(result), millis));
	}

	private static Statistics statistics(RunResult result) {
		return result.getPrimaryResult().getStatistics();
	}

	private static String name(RunResult result) {
		String benchmark = result.getParams().getBenchmark();
		String place = result.getParams().getParam("place");
		String errors = Boolean.parseBoolean(result.getParams().getParam("errors")) ? ", errors elsewhere" : "";
		String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
		return switch (name) {
		case "edit" -> "keystroke, " + place + errors;
		case "findings" -> place;
		default -> name;
		};
	}

	private String target(String name, Statistics millis) {
		double load = medians.get("reading");
		return switch (name) {
		case "parsing", "reading" -> against("p50", millis.getPercentile(50), LOAD_MILLIS);
		case "rules" -> against("p50, half of reading", millis.getPercentile(50), load / 2);
		case "html" -> against("p50, twice reading", millis.getPercentile(50), load * 2);
		case "exactQuotation", "alteredQuotation", "absentQuotation" -> against("p95", millis.getPercentile(95), QUOTATION_MILLIS);
		case "findings in prose", "findings in a claim", "findings of two paragraphs" -> against("p95", millis.getPercentile(95), FINDINGS_MILLIS);
		default -> name.startsWith("keystroke") ? against("p95", millis.getPercentile(95), KEYSTROKE_MILLIS) : "";
		};
	}

	private static String against(String what, double millis, double target) {
		return String.format(Locale.ROOT, "%s %.0f: %s", what, target, millis <= target ? "met" : "**missed**");
	}
}
