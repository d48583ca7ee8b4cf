package org.elenchus.markup.reading;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.language.Language;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Block;
import org.elenchus.model.edition.Edition;

/** Joins what a parsed file says into an {@link Edition}: reads its blocks, each by itself, and joins them in their order. */
public final class EditionReader {

	private final Leaves leaves;

	public EditionReader(Language language) {
		this.leaves = new Leaves(language.grammar());
	}

	/**
	 * Reads a file.
	 *
	 * @param resource the parsed file; references to other files of its project are resolved on the way
	 * @param location the file's name as messages show it
	 * @param known    what its blocks said before and, afterwards, what they say now; empty if nobody is going to read it again
	 * @param goOn     is called before each block, and ends the reading by throwing; nothing of it is kept then
	 */
	public Edition read(ElenchusResource resource, String location, Optional<KnownBlocks> known, Runnable goOn) {
		Milestones milestones = new Milestones(resource.document());
		BlockReader reader = new BlockReader(leaves, milestones, new NamedEnds(resource.document(), milestones), resource);
		known.filter(before -> milestones.hasLoneEnds()).ifPresent(KnownBlocks::forget);
		ClaimJoiner claims = new ClaimJoiner(resource);
		List<Block> blocks = resource.document().getBlocks();
		for (Block block : blocks) {
			goOn.run();
			BlockReading reading = known.map(before -> before.of(block)).orElseGet(() -> reader.read(block));
			known.filter(now -> !milestones.hasLoneEnds()).ifPresent(now -> now.keep(block, reading));
			claims.block(reading, NodeModelUtils.getNode(block).getTotalOffset());
		}
		known.ifPresent(KnownBlocks::done);
		claims.finish();
		return new Edition(location, resource.text(), claims.claims(), claims.citations(), claims.cards(), claims.paragraphs(), claims.problems(),
				Leaves::place);
	}
}
