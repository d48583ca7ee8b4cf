package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Card;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Paragraph;
import org.elenchus.model.edition.Problem;

/** Joins what stands under one key: cards, spans, and the citations that follow a span. */
final class ClaimJoiner {

	private final ElenchusResource file;
	private final ProblemFinder problems;
	private final UnknownParticulars particulars;
	private final Map<String, ClaimDraft> drafts = new LinkedHashMap<>();
	private final AuthorText author;
	private final List<Evidence> citations = new ArrayList<>();
	private final List<Card> cards = new ArrayList<>();
	private final List<Paragraph> paragraphs = new ArrayList<>();
	private final Coverage coverage = new Coverage();
	private final KeylessNames keyless = new KeylessNames();
	/** What claims of the block without keys are called in the whole text, where they are called otherwise in the block. */
	private final Map<String, String> renamed = new HashMap<>();

	ClaimJoiner(ElenchusResource file) {
		this.file = file;
		this.author = new AuthorText(file.text().length());
		this.problems = new ProblemFinder(file);
		this.particulars = new UnknownParticulars(file, problems);
	}

	List<Claim> claims() {
		return drafts.values().stream().map(draft -> draft.claim(author)).toList();
	}

	List<Evidence> citations() {
		return citations;
	}

	List<Card> cards() {
		return cards;
	}

	List<Paragraph> paragraphs() {
		return paragraphs;
	}

	List<Problem> problems() {
		return problems.problems();
	}

	/**
	 * Takes the next block.
	 *
	 * @param start where it starts now
	 */
	void block(BlockReading block, int start) {
		int shift = start - block.start();
		int words = author.length();
		renamed.clear();
		problems.addAll(block.problems(shift));
		for (Step step : block.steps()) {
			join(step, shift, words);
		}
		author.add(block.author());
		if (block.isProse()) {
			paragraphs.add(block.paragraph(shift, renamed));
		}
	}

	private void join(Step step, int shift, int words) {
		switch (step) {
		case Step.Start start -> {
			ClaimDraft draft = draft(start.element().getKey() == null ? rename(start.key()) : start.key());
			draft.element(start.element());
			draft.start(start.offset() + shift, start.words() + words);
		}
		case Step.End end -> draft(name(end.key())).end(end.offset() + shift, end.words() + words);
		case Step.Cites cites -> cites(moved(cites.evidence(), shift), cites);
		case Step.Excepts excepts -> excepts.claims().forEach(key -> draft(name(key)).exemption(excepts.exemption()));
		case Step.NoteStart note -> coverage.start(note.covers());
		case Step.NoteEnd note -> coverage.end();
		case Step.HasCard has -> cards.add(has.card());
		case Step.SaysOfClaim says -> {
			ClaimDraft draft = draft(says.card().getKey());
			draft.card(says.card(), BlockReading.moved(says.key(), shift));
			says.evidence().forEach(evidence -> draft.evidence(moved(evidence, shift)));
			says.counters().forEach(draft::counter);
		}
		case Step.Unknown unknown -> particulars.tell(unknown);
		}
	}

	private void cites(Evidence evidence, Step.Cites cites) {
		citations.add(evidence);
		cites.claims().forEach(key -> draft(name(key)).evidence(evidence));
		if (cites.claims().isEmpty()) {
			coverage.citation(evidence);
		}
	}

	private static Evidence moved(Evidence evidence, int shift) {
		return shift == 0 ? evidence : new Evidence(evidence.citation(), evidence.sourceKey(), evidence.source(), evidence.stance(),
				BlockReading.moved(evidence.range(), shift));
	}

	/** Gives claims what the notes say that cover them, and looks for the cards that stand in other files. */
	void finish() {
		coverage.give(drafts, problems);
		drafts.forEach((key, draft) -> {
			if (!draft.hasCard() && !KeylessNames.is(key) && file.keys().find(file, ElenchusPackage.Literals.CLAIM_ELEMENT, key) instanceof ClaimCard card) {
				draft.cardElsewhere(card);
			}
		});
	}

	private ClaimDraft draft(String key) {
		return drafts.computeIfAbsent(key, ClaimDraft::new);
	}

	private String rename(String inBlock) {
		String inText = keyless.inText(inBlock);
		if (!inText.equals(inBlock)) {
			renamed.put(inBlock, inText);
		}
		return inText;
	}

	private String name(String inBlock) {
		return renamed.isEmpty() ? inBlock : renamed.getOrDefault(inBlock, inBlock);
	}
}
