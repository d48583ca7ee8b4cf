package org.elenchus.sources.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Knowledge;
import org.elenchus.model.project.Overviews;
import org.elenchus.model.project.SourceCards;
import org.elenchus.model.project.SourceRef;
import org.elenchus.sources.quotation.QuotationCheck;
import org.elenchus.sources.quotation.QuotedWords;
import org.elenchus.sources.quotation.Verdict;
import org.elenchus.sources.quotation.Verdict.Result;
import org.elenchus.sources.text.FullText;
import org.elenchus.sources.text.Spelling;

/** What is at hand of the sources of a project, and what it says to quotations. Several threads can ask; one is answered at a time. */
public final class SourceTexts {

	/** What the cards of a project say of texts. */
	public static final Set<Knowledge<?>> CARDS = Set.of(SourceCards.OVERVIEW, Texts.OVERVIEW);

	/** Fewer words may well stand in two sources. */
	private static final int FEWEST = 5;
	/** How many characters of full texts are looked through for the source from which words were taken. */
	private static final long MOST = 64L << 20;

	private final SourceCards cards;
	/** By the numbers of the sources' cards. */
	private final Map<Integer, Shelf> shelves = new HashMap<>();
	private final Map<String, Shelf> byKey = new LinkedHashMap<>();
	/** The keys of the sources that have a full text. */
	private final List<String> withFiles = new ArrayList<>();
	private ExcerptIndex index;

	/**
	 * What a source says to a quotation.
	 *
	 * @param verdict what it says
	 * @param text    the text that says so
	 */
	public record Answer(Verdict verdict, FullText text) {
	}

	/**
	 * How often somebody looks into texts for the one from which words were taken: often enough for a hundred quotations from nowhere and a
	 * thousand texts. With more of both, the cost would grow with one times the other.
	 */
	public static final class Looks {

		private int left = 100_000;

		private boolean take() {
			return left > 0 && left-- > 0;
		}
	}

	/**
	 * The texts of all sources of a project; files are read when they are needed.
	 *
	 * @param known gives {@link #CARDS}
	 */
	public SourceTexts(Overviews known, Library library) {
		cards = known.overview(SourceCards.OVERVIEW);
		List<Texts.OfEdition> editions = known.overview(Texts.OVERVIEW).editions();
		for (int i = 0; i < editions.size(); i++) {
			for (Texts.OfSource text : editions.get(i).sources()) {
				add(cards.number(i, SourceRef.own(text.number())), editions.get(i).location(), text, library);
			}
		}
	}

	private void add(int card, String location, Texts.OfSource text, Library library) {
		Optional<Holding> whole = text.path() == null ? Optional.empty() : library.find(location, text.path()).filter(Holding.Held.class::isInstance);
		if (whole.isPresent() || !text.excerpts().isEmpty()) {
			Shelf shelf = new Shelf(text.excerpts(), whole, Spelling.of(text.language()));
			shelves.put(card, shelf);
			String key = cards.all().get(card).key();
			if (!key.isEmpty() && byKey.putIfAbsent(key, shelf) == null && whole.isPresent()) {
				withFiles.add(key);
			}
		}
	}

	/** Whether there is no text at hand of any source. */
	public boolean isEmpty() {
		return shelves.isEmpty();
	}

	/** What is at hand of the sources to which an edition refers. */
	public OfEdition of(Edition edition) {
		return new OfEdition(cards.of(edition));
	}

	/** What is at hand of the sources to which one edition refers. */
	public final class OfEdition {

		private final SourceCards.OfEdition numbers;

		private OfEdition(SourceCards.OfEdition numbers) {
			this.numbers = numbers;
		}

		/** Whether anything is at hand of a source. */
		public boolean has(Source source) {
			return shelves.containsKey(numbers.number(source));
		}

		/**
		 * What a source says to a quotation. An excerpt cannot say that words do not stand in the source.
		 *
		 * @return empty if nothing is at hand of it
		 */
		public Optional<Answer> ask(String quotation, Source source) {
			return Optional.ofNullable(shelves.get(numbers.number(source))).flatMap(shelf -> SourceTexts.this.ask(quotation, shelf));
		}
	}

	private synchronized Optional<Answer> ask(String quotation, Shelf shelf) {
		List<Answer> answers = new ArrayList<>();
		shelf.excerpts().forEach(excerpt -> answers.add(new Answer(QuotationCheck.inExcerpt(quotation, excerpt), excerpt)));
		if (answers.stream().anyMatch(answer -> answer.verdict().result() == Result.EXACT)) {
			return answers.stream().reduce(SourceTexts::better);
		}
		Optional<FullText> whole = shelf.text();
		whole.ifPresent(text -> answers.add(new Answer(QuotationCheck.inText(quotation, text), text)));
		return answers.stream().reduce(SourceTexts::better).map(answer -> whole.isPresent() ? answer : decided(answer));
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

	/**
	 * The key of another source in which the very words of a quotation stand, if they are enough to tell.
	 *
	 * @param keys  the sources that are not meant
	 * @param looks how often somebody looks who asks of several quotations
	 */
	public synchronized Optional<String> elsewhere(String quotation, Set<String> keys, Looks looks) {
		QuotedWords words = new QuotedWords(quotation);
		if (words.in(Spelling.of(null)).size() < FEWEST) {
			return Optional.empty();
		}
		return index().find(words, keys).or(() -> inFullTexts(words, keys, looks));
	}

	private ExcerptIndex index() {
		if (index == null) {
			index = new ExcerptIndex();
			byKey.forEach((key, shelf) -> shelf.excerpts().forEach(excerpt -> index.add(key, excerpt)));
		}
		return index;
	}

	private Optional<String> inFullTexts(QuotedWords words, Set<String> keys, Looks looks) {
		long looked = 0;
		for (String key : withFiles) {
			Optional<FullText> text = keys.contains(key) || looked > MOST || !looks.take() ? Optional.empty() : byKey.get(key).text();
			looked += text.map(one -> one.text().length()).orElse(0);
			if (text.filter(words::standIn).isPresent()) {
				return Optional.of(key);
			}
		}
		return Optional.empty();
	}
}
