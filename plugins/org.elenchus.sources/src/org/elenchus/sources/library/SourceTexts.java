package org.elenchus.sources.library;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.elenchus.model.EditionCard;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Project;
import org.elenchus.sources.quotation.QuotationCheck;
import org.elenchus.sources.quotation.Verdict;
import org.elenchus.sources.quotation.Verdict.Result;
import org.elenchus.sources.text.FullText;
import org.elenchus.sources.text.Spelling;

/** What is at hand of the sources of a project, and what it says to quotations. */
public final class SourceTexts {

	/** Fewer words may well stand in two sources. */
	private static final int FEWEST = 5;
	/** How many characters of full texts are looked through for the source from which words were taken. */
	private static final long MOST = 64L << 20;
	private static final Pattern ELLIPSIS = Pattern.compile("[\\[(]?(?:…|\\.{3})[\\])]?");

	private final Map<Source, Shelf> shelves = new IdentityHashMap<>();
	private final Map<String, Shelf> byKey = new LinkedHashMap<>();

	/**
	 * What a source says to a quotation.
	 *
	 * @param verdict what it says
	 * @param text    the text that says so
	 */
	public record Answer(Verdict verdict, FullText text) {
	}

	/** What is at hand of one source; the holding is empty where it has no full text that can be read. */
	private record Shelf(List<FullText> excerpts, Optional<Holding> whole, Spelling spelling) {

		Optional<FullText> text() {
			return whole.flatMap(holding -> holding.text(spelling));
		}
	}

	/** The texts of all sources of a project; files are read when they are needed. */
	public SourceTexts(Project project, Library library) {
		for (Edition edition : project.editions()) {
			String language = edition.metadata().map(EditionCard::getLanguage).orElse(null);
			edition.sources().forEach(source -> add(edition, source, language, library));
		}
	}

	private void add(Edition edition, Source source, String otherwise, Library library) {
		Spelling spelling = Spelling.of(source.getLanguage() == null ? otherwise : source.getLanguage());
		Optional<Holding> whole = source.getFulltext() == null ? Optional.empty()
				: library.find(edition.location(), source.getFulltext()).filter(Holding.Held.class::isInstance);
		if (whole.isPresent() || !source.getExcerpts().isEmpty()) {
			List<FullText> excerpts = source.getExcerpts().stream().flatMap(ELLIPSIS::splitAsStream)
					.map(text -> new FullText(text, spelling)).toList();
			Shelf shelf = new Shelf(excerpts, whole, spelling);
			shelves.put(source, shelf);
			byKey.putIfAbsent(source.getKey(), shelf);
		}
	}

	/** Whether there is no text at hand of any source. */
	public boolean isEmpty() {
		return shelves.isEmpty();
	}

	/** Whether anything is at hand of a source. */
	public boolean has(Source source) {
		return shelves.containsKey(source);
	}

	/**
	 * What a source says to a quotation. An excerpt cannot say that words do not stand in the source.
	 *
	 * @return empty if nothing is at hand of it
	 */
	public Optional<Answer> ask(String quotation, Source source) {
		Shelf shelf = shelves.get(source);
		if (shelf == null) {
			return Optional.empty();
		}
		List<Answer> answers = new ArrayList<>();
		shelf.excerpts().forEach(excerpt -> answers.add(new Answer(QuotationCheck.inExcerpt(quotation, excerpt), excerpt)));
		if (answers.stream().noneMatch(answer -> answer.verdict().result() == Result.EXACT)) {
			shelf.text().ifPresent(text -> answers.add(new Answer(QuotationCheck.inText(quotation, text), text)));
		}
		return answers.stream().reduce(SourceTexts::better).map(answer -> shelf.whole().isPresent() ? answer : decided(answer));
	}

	private static Answer better(Answer one, Answer other) {
		int order = one.verdict().result().compareTo(other.verdict().result());
		boolean closer = order == 0 && other.verdict().differences().size() < one.verdict().differences().size();
		return order > 0 || closer ? other : one;
	}

	private static Answer decided(Answer answer) {
		boolean missing = answer.verdict().result() == Result.NOT_FOUND;
		return missing ? new Answer(Verdict.of(Result.UNDECIDED), answer.text()) : answer;
	}

	/** The key of another source in which the very words of a quotation stand, if they are enough to tell. */
	public Optional<String> elsewhere(String quotation, Set<String> keys) {
		long looked = 0;
		for (Map.Entry<String, Shelf> other : byKey.entrySet()) {
			if (keys.contains(other.getKey()) || looked > MOST) {
				continue;
			}
			List<FullText> texts = new ArrayList<>(other.getValue().excerpts());
			other.getValue().text().ifPresent(texts::add);
			looked += texts.stream().mapToLong(text -> text.text().length()).sum();
			if (texts.stream().anyMatch(text -> stands(quotation, text))) {
				return Optional.of(other.getKey());
			}
		}
		return Optional.empty();
	}

	private static boolean stands(String quotation, FullText text) {
		return text.like(quotation).size() >= FEWEST && QuotationCheck.inText(quotation, text).result() == Result.EXACT;
	}
}
