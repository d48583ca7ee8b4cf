package org.elenchus.rules.notes;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.model.Citation;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Item;
import org.elenchus.model.text.TextRange;
import org.elenchus.sources.citing.BackReferences;
import org.elenchus.sources.citing.CitedBefore;
import org.elenchus.sources.citing.CitingWords;
import org.elenchus.sources.citing.FamilyName;

/** The sources that the notes of an edition cite, one after the other: what <i>ibid.</i> can stand for. */
public final class SourceChain {

	/** How far behind the word a place in the source can stand, and an editor's citation that says which source that is. */
	private static final int NEAR = 40;
	/** How far before the word its author can be named. */
	private static final int NAMED = 200;
	private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{L}+");
	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	private final BackReferences words;
	private final Listener listener;
	private final CitedBefore cited = new CitedBefore();

	/** Is told what the words stand for. */
	public interface Listener {

		/** A note starts. */
		default void note(NoteBody note) {
			// most do not mind where a word stands
		}

		/** The editor cites a source. */
		default void cites(Citation citation) {
			// most want to know of words only
		}

		/** The author's words name a source. */
		default void names(Source source) {
			// most want to know of words that stand for one
		}

		/**
		 * A word stands for a source.
		 *
		 * @param source the key of the source, or the address of one that is not declared
		 * @param again  whether it stands for what was cited just before, and so for the same place where it gives none
		 * @param behind the first words behind it, up to the next form
		 */
		default void resolved(String source, boolean again, TextRange place, String behind) {
			// most want to know of the others
		}

		/** A word stands for no source, or for several. */
		default void unresolved(String word, TextRange place) {
			// who wants to know of the others passes over it
		}
	}

	private SourceChain(Collection<String> further, Listener listener) {
		this.words = BackReferences.toSources(further);
		this.listener = listener;
	}

	/**
	 * Goes through notes. Where their numbers leave one out, nobody knows what it cites.
	 *
	 * @param notes    the notes, in the order of the text
	 * @param further  words for the source cited just before, beside the usual ones
	 * @param listener is told what they stand for
	 */
	public static void read(List<NoteBody> notes, Collection<String> further, Listener listener) {
		SourceChain chain = new SourceChain(further, listener);
		int last = Integer.MAX_VALUE;
		for (NoteBody note : notes) {
			int number = NUMBER.matcher(note.label()).matches() ? Integer.parseInt(note.label()) : last;
			if (number - 1 > last) {
				chain.cited.nextNote();
			}
			listener.note(note);
			chain.note(note);
			last = number;
		}
	}

	private void note(NoteBody note) {
		cited.nextNote();
		List<Item> items = note.items();
		StringBuilder before = new StringBuilder();
		int mentions = 0;
		for (int i = 0; i < items.size(); i++) {
			switch (items.get(i)) {
			case Item.Cited citation -> {
				cite(citation.citation().getSource(), before);
				listener.cites(citation.citation());
			}
			case Item.MentionStart mention -> {
				mentions++;
				cite(mention.mention().getSource(), before);
				listener.names(mention.mention().getSource());
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
				TextRange place = new TextRange(text.start() + found.start(), text.start() + found.end());
				CitedBefore.only(sources).ifPresentOrElse(key -> resolve(key, found, place, text.text()), () -> listener.unresolved(found.words(), place));
			}
			from = found.end();
		}
	}

	private void resolve(String source, BackReferences.StandIn found, TextRange place, String text) {
		cited.cite(source, List.of());
		String behind = text.substring(found.end(), Math.min(text.length(), found.end() + NEAR));
		listener.resolved(source, found.kind() == BackReferences.Kind.PREVIOUS, place, behind);
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
