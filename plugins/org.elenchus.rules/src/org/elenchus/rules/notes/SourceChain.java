package org.elenchus.rules.notes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Item;
import org.elenchus.model.text.TextRange;

/** The sources that the notes of an edition cite, one after the other: what <i>ibid.</i> can stand for. */
public final class SourceChain {

	/** How far behind the word an editor's citation can stand that says what it stands for. */
	private static final int NEAR = 40;
	/** How far before the word its author can be named. */
	private static final int NAMED = 200;
	private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{L}+");

	private final BackReferences words;
	private final Consumer<Unresolved> unresolved;
	private final Map<String, Set<String>> byAuthor = new LinkedHashMap<>();
	private Set<String> noteBefore = Set.of();
	private List<String> cited = new ArrayList<>();

	/** A word that does not stand for exactly one source. */
	public record Unresolved(String word, TextRange place) {
	}

	/**
	 * A chain that is empty.
	 *
	 * @param further    words for the source cited just before, beside the usual ones
	 * @param unresolved is told what stands for no source, or for several
	 */
	public SourceChain(Collection<String> further, Consumer<Unresolved> unresolved) {
		this.words = new BackReferences(further);
		this.unresolved = unresolved;
	}

	/** Goes on with the next note. */
	public void note(NoteBody note) {
		cited = new ArrayList<>();
		List<Item> items = note.items();
		StringBuilder before = new StringBuilder();
		int mentions = 0;
		for (int i = 0; i < items.size(); i++) {
			switch (items.get(i)) {
			case Item.Cited citation -> cite(citation.citation().getSource(), before);
			case Item.MentionStart mention -> {
				mentions++;
				cite(mention.mention().getSource(), before);
			}
			case Item.MentionEnd end -> mentions--;
			case Item.Words text -> {
				if (mentions == 0) {
					words(text, items, i, before);
				}
				before.append(text.text()).delete(0, Math.max(0, before.length() - NAMED));
			}
			default -> {
				// cites nothing
			}
			}
		}
		noteBefore = new LinkedHashSet<>(cited);
	}

	/** A source that is not declared is one all the same. */
	private void cite(Source source, StringBuilder before) {
		if (source != null && source.eIsProxy()) {
			cited.add(EcoreUtil.getURI(source).toString());
		} else if (source != null && source.getKey() != null) {
			cited.add(source.getKey());
			source.getAuthors().forEach(author -> byAuthor.computeIfAbsent(family(author), name -> new LinkedHashSet<>())
					.add(source.getKey()));
		}
		before.setLength(0);
	}

	private static String family(String author) {
		int comma = author.indexOf(',');
		String name = comma >= 0 ? author.substring(0, comma) : author;
		return name.strip().substring(name.strip().lastIndexOf(' ') + 1);
	}

	private void words(Item.Words text, List<Item> items, int index, StringBuilder before) {
		Matcher found = words.in(text.text());
		int from = 0;
		while (found.find()) {
			if (!isSaid(text.text(), found.end(), items, index)) {
				String named = before + text.text().substring(Math.max(from, found.start() - NAMED), found.start());
				Optional<String> source = BackReferences.isEarlier(found) ? earlier(named) : previous();
				source.ifPresentOrElse(cited::add, () -> unresolved.accept(new Unresolved(found.group(),
						new TextRange(text.start() + found.start(), text.start() + found.end()))));
			}
			from = found.end();
		}
	}

	/** Whether the editor cites the source right behind the word. */
	private static boolean isSaid(String words, int end, List<Item> items, int index) {
		boolean citation = index + 1 < items.size()
				&& (items.get(index + 1) instanceof Item.Cited || items.get(index + 1) instanceof Item.MentionStart);
		return citation && words.length() - end <= NEAR && words.indexOf(';', end) < 0;
	}

	/** The last source of this note, or the only one of the note before. */
	private Optional<String> previous() {
		return cited.isEmpty() ? Optional.of(noteBefore).filter(sources -> sources.size() == 1).map(sources -> sources.iterator().next())
				: Optional.of(cited.getLast());
	}

	/** The only source so far by an author who is named before the word; where nobody is named, what was cited just before. */
	private Optional<String> earlier(String named) {
		Set<String> works = new LinkedHashSet<>();
		Matcher name = CAPITAL.matcher(named.substring(named.lastIndexOf(';') + 1));
		boolean any = false;
		while (name.find()) {
			any = true;
			works.addAll(byAuthor.getOrDefault(name.group(), Set.of()));
		}
		return any ? Optional.of(works).filter(found -> found.size() == 1).map(found -> found.iterator().next()) : previous();
	}
}
