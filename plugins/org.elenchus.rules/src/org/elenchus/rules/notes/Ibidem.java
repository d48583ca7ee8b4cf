package org.elenchus.rules.notes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.model.Citation;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.ElenchusFactory;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Item;
import org.elenchus.model.edition.Stance;
import org.elenchus.model.text.TextRange;

/** What <i>ibid.</i> and the like cite: a word that stands for exactly one source is a citation, and supports what its note covers. */
public final class Ibidem implements SourceChain.Listener {

	/** The rule to which a policy adds words that mean the same. */
	public static final String RULE = "unresolvable-ibidem";

	/** A place in a source: a number or several, each perhaps behind an abbreviation, as in {@code p. 12-13} and {@code d. 27, l. 3}. */
	private static final String NUMBER = "(?:\\p{L}{1,4}\\.?\\s*)?\\d+";
	private static final Pattern LOCATOR = Pattern.compile("[\\s,.:(]*(passim|" + NUMBER + "(?:[\\s,\\p{Pd}]+" + NUMBER + ")*(?:\\s*(?:ff|vv|[fv])\\.)?).*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

	/** How many claims a note can cover, as its citations do. */
	private static final int MOST = 100;

	/** The last citation of each source, by the source's key. */
	private final Map<String, Citation> last = new HashMap<>();
	private final Map<String, List<Evidence>> support = new HashMap<>();
	private final Set<String> unclear = new HashSet<>();
	private List<String> covered = List.of();

	private Ibidem() {
	}

	/**
	 * The claims of an edition with what such words cite for them.
	 *
	 * @param notes   its notes; not asked for where no note says what it covers
	 * @param further words for the source cited just before, beside the usual ones
	 */
	public static List<Claim> supported(Edition edition, Supplier<NoteApparatus> notes, Collection<String> further) {
		if (edition.items(Item.NoteStart.class).stream().allMatch(start -> start.note().getCovers().isEmpty())) {
			return edition.claims();
		}
		Ibidem ibidem = new Ibidem();
		SourceChain.read(notes.get().bodies(), further, ibidem);
		return ibidem.support.isEmpty() ? edition.claims() : edition.claims().stream().map(ibidem::supported).toList();
	}

	/** The claims that notes cover in which such a word leads to no source, or to several: of the word it is told, so of them nothing need be. */
	public static Set<String> unclear(NoteApparatus notes, Collection<String> further) {
		Ibidem ibidem = new Ibidem();
		SourceChain.read(notes.bodies(), further, ibidem);
		return ibidem.unclear;
	}

	private Claim supported(Claim claim) {
		List<Evidence> more = support.get(claim.key());
		return more == null ? claim : new Claim(claim.key(), claim.kinds(), claim.contested(), claim.card(), claim.parts(), claim.words(), claim.ratings(),
				Stream.concat(claim.evidence().stream(), more.stream()).toList(), claim.counters(), claim.exemptions(), claim.place());
	}

	@Override
	public void note(NoteBody note) {
		covered = note.note().getCovers().stream().map(ClaimElement::getKey).filter(Objects::nonNull).distinct().limit(MOST).toList();
	}

	@Override
	public void cites(Citation citation) {
		if (citation.getSource() != null && !citation.getSource().eIsProxy()) {
			last.put(citation.getSource().getKey(), citation);
		}
	}

	@Override
	public void names(Source source) {
		Citation citation = ElenchusFactory.eINSTANCE.createCitation();
		citation.setSource(source);
		cites(citation);
	}

	@Override
	public void resolved(String source, boolean again, TextRange place, String behind) {
		Citation before = last.get(source);
		if (before != null && !covered.isEmpty()) {
			Citation citation = citation(before, again, behind);
			Evidence evidence = new Evidence(citation, source, Optional.of(before.getSource()), Stance.SUPPORTS, place);
			covered.forEach(claim -> support.computeIfAbsent(claim, key -> new ArrayList<>()).add(evidence));
			last.put(source, citation);
		}
	}

	@Override
	public void unresolved(String word, TextRange place) {
		unclear.addAll(covered);
	}

	/** What was said of another place in the source, such as a rating, does not hold for this one. */
	private static Citation citation(Citation before, boolean again, String behind) {
		Matcher locator = LOCATOR.matcher(behind);
		boolean elsewhere = locator.matches();
		if (again && !elsewhere) {
			return EcoreUtil.copy(before);
		}
		Citation citation = ElenchusFactory.eINSTANCE.createCitation();
		citation.setSource(before.getSource());
		citation.setVia(before.getVia());
		citation.setKind(before.getKind());
		citation.setLocator(elsewhere ? locator.group(1) : null);
		return citation;
	}
}
