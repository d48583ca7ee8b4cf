package org.elenchus.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.elenchus.sources.quotation.QuotationCheck;
import org.elenchus.sources.quotation.Verdict;
import org.elenchus.sources.quotation.Verdict.Result;
import org.elenchus.sources.text.FullText;
import org.elenchus.sources.text.Spelling;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it takes to look for a quotation of 30 words in an indexed text of 1 MB. The text is harder than a real one: a few dozen
 * words make up half of it, and the others are as rare as in a book.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class QuotationBenchmark {

	private static final int LENGTH = 1 << 20;
	private static final int WORDS = 30;
	private static final Spelling DUTCH = Spelling.of("nl");

	private String text;
	private FullText indexed;
	private String exact;
	private String altered;
	private String absent;

	@Setup
	public void write() {
		SplittableRandom random = new SplittableRandom(1);
		text = prose(random, LENGTH);
		indexed = new FullText(text, DUTCH);
		int middle = indexed.words().size() / 2;
		exact = indexed.words().range(middle, middle + WORDS).of(text);
		altered = changed(exact);
		absent = changed(prose(random, 300));
		require(exact, Result.EXACT);
		require(altered, Result.ALTERED);
		require(absent, Result.NOT_FOUND);
	}

	private static String prose(SplittableRandom random, int length) {
		Prose common = new Prose(random);
		StringBuilder text = new StringBuilder();
		while (text.length() < length) {
			text.append(common.words(1)).append(' ').append(rare(random)).append(random.nextInt(8) == 0 ? ". " : " ");
		}
		return text.toString();
	}

	/** One of 17,576 words, the first of them more often than the last. */
	private static String rare(SplittableRandom random) {
		int number = (int) (17_576 * Math.pow(random.nextDouble(), 3));
		return "ge" + (char) ('a' + number / 676) + 'a' + (char) ('a' + number / 26 % 26) + 'o' + (char) ('a' + number % 26) + "en";
	}

	/** Every tenth word is another one. */
	private static String changed(String quotation) {
		String[] words = quotation.split(" ");
		for (int i = 4; i < words.length; i += 10) {
			words[i] = "anders";
		}
		return String.join(" ", words);
	}

	private void require(String quotation, Result result) {
		if (QuotationCheck.inText(quotation, indexed).result() != result) {
			throw new IllegalStateException("not " + result + ": " + quotation);
		}
	}

	@Benchmark
	public FullText fullTextIndex() {
		return new FullText(text, DUTCH);
	}

	@Benchmark
	public Verdict exactQuotation() {
		return QuotationCheck.inText(exact, indexed);
	}

	@Benchmark
	public Verdict alteredQuotation() {
		return QuotationCheck.inText(altered, indexed);
	}

	@Benchmark
	public Verdict absentQuotation() {
		return QuotationCheck.inText(absent, indexed);
	}
}
