package org.elenchus.rules.notes;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Item;
import org.elenchus.model.text.TextRange;
import org.elenchus.sources.citing.BackReferences;
import org.elenchus.sources.citing.CitedBefore;
import org.elenchus.sources.citing.CitingWords;
import org.elenchus.sources.citing.FamilyName;

/** The sources that the notes of an edition cite, one after the other: what <i>ibid.</i> can stand for. */
public final class SourceChain {

	/** How far behind the word an editor's citation can stand that says what it stands for. */
	private static final int NEAR = 40;
	/** How far before the word its author can be named. */
	private static final int NAMED = 200;
	private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{L}+");

	private final BackReferences words;
	private final Consumer<Unresolved> unresolved;
	private final CitedBefore cited = new CitedBefore();

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
		this.words = BackReferences.toSources(further);
		this.unresolved = unresolved;
	}

	/** Notes are missing here: what they cite nobody knows. */
	public void gap() {
		cited.nextNote();
	}

	/** Goes on with the next note. */
	public void note(NoteBody note) {
		cited.nextNote();
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
	}

	/** A source that is not declared is one all the same. */
	private void cite(Source source, StringBuilder before) {
		if (source != null && source.eIsProxy()) {
			cited.cite(EcoreUtil.getURI(source).toString(), List.of());
		} else if (source != null && source.getKey() != null) {
			cited.cite(source.getKey(), source.getAuthors().stream().map(FamilyName::of).toList());
		}
		before.setLength(0);
	}

	private void words(Item.Words text, List<Item> items, int index, StringBuilder before) {
		int from = 0;
		for (BackReferences.StandIn found : words.in(text.text())) {
			if (!isSaid(text.text(), found.end(), items, index)) {
				String named = before + text.text().substring(Math.max(from, found.start() - NAMED), found.start());
				Set<String> sources = found.kind() == BackReferences.Kind.EARLIER ? earlier(named) : cited.previous();
				CitedBefore.only(sources).ifPresentOrElse(key -> cited.cite(key, List.of()), () -> unresolved.accept(new Unresolved(found.words(),
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

	/** The sources so far by an author who is named before the word; where nobody is named, what was cited just before. */
	private Set<String> earlier(String named) {
		List<String> names = CAPITAL.matcher(named.substring(named.lastIndexOf(';') + 1)).results().map(MatchResult::group)
				.filter(word -> !CitingWords.LEAD_IN.has(word.toLowerCase(Locale.ROOT))).toList();
		return names.isEmpty() ? cited.previous() : cited.earlier(names);
	}
}
