package org.elenchus.model.evidence;

import java.util.List;

import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.Knowledge;
import org.elenchus.model.project.Overviews;
import org.elenchus.model.project.SourceCard;
import org.elenchus.model.project.SourceCards;
import org.elenchus.model.project.SourceRef;

/**
 * How the evidence of a project hangs together: which sources rest on which, and whose voice speaks in them. Whether two
 * sources are independent is asked as Bernheim asked it (<i>Lehrbuch der historischen Methode</i>, ch. 4): do they go back
 * to one original? Made in time that grows with the number of sources, citations and relations between them, for one state
 * of the editions. After a change only what the changed editions say is looked at, and where that is the same as before,
 * the rest is taken over.
 */
public final class EvidenceGraph {

	/** Which cards are of one source. */
	public static final Knowledge<?> SOURCES = Filiation.CONCLUSION;
	/** In which circles sources rest on each other. */
	public static final Knowledge<?> CIRCLES = CircularCitations.CONCLUSION;
	/** Whose voice speaks where. */
	public static final Knowledge<?> VOICES = VoiceCount.CONCLUSION;

	private final Overviews known;

	private EvidenceGraph(Overviews known) {
		this.known = known;
	}

	/**
	 * The graph of a project.
	 *
	 * @param known gives what is asked of the graph: {@link #SOURCES}, {@link #CIRCLES} or {@link #VOICES}
	 */
	public static EvidenceGraph of(Overviews known) {
		return new EvidenceGraph(known);
	}

	Filiation filiation() {
		return known.overview(Filiation.CONCLUSION);
	}

	VoiceCount voices() {
		return known.overview(VoiceCount.CONCLUSION);
	}

	/** How many independent voices speak in some citations of an edition, and where they come from. */
	public Voices voices(SourceCards.OfEdition edition, List<Evidence> evidence) {
		return voices().hear(edition, evidence);
	}

	/**
	 * The circles in which sources rest on each other, each as one round through it: every source rests on the next, the
	 * last on the first. Where circles share sources, one stands for all.
	 */
	public List<List<SourceCard>> circles() {
		return filiation().circles();
	}

	/**
	 * The citations at second hand that close a circle which the sources' cards leave open: what is cited via a source is
	 * based on that source, or is for the same claim the source via which that one is cited. Where several close one
	 * circle, the first stands for all.
	 */
	public List<CircularCitation> circularCitations() {
		return known.overview(CircularCitations.CONCLUSION).all();
	}

	/** The number of the source that a card describes, by the card's number; cards that say the same have one source. Negative if it is unknown. */
	public int source(int card) {
		return filiation().derivations().of(card);
	}

	/**
	 * The number of a source to which an edition refers, as {@link #source(int)} gives it.
	 *
	 * @param edition the number of the edition, in their order
	 */
	public int source(int edition, SourceRef source) {
		return filiation().derivations().of(edition, source);
	}
}
