package org.elenchus.markup.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.elenchus.markup.language.Language;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.Block;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.parallel.Workers;

/** Joins what a parsed file says into an {@link Edition}: reads its blocks, each by itself and several at a time, and joins them in their order. */
public final class EditionReader {

	/** So many blocks a worker reads in one go: some hundredths of a book, so that no worker waits long for the last one. */
	private static final int STRETCH = 100;

	private final Leaves leaves;

	public EditionReader(Language language) {
		this.leaves = new Leaves(language.grammar());
	}

	/**
	 * Reads a file.
	 *
	 * @param resource the parsed file; references to other files of its project are resolved on the way
	 * @param location the file's name as messages show it
	 * @param known    what its blocks said before and what they say now; empty if nobody will read it again
	 * @param workers  how many blocks are read at a time
	 * @param goOn     is called before each block, by several threads, and ends the reading by throwing; nothing of it is kept then
	 */
	public Edition read(ElenchusResource resource, String location, Optional<KnownBlocks> known, Workers workers, Runnable goOn) {
		Milestones milestones = new Milestones(resource.document());
		NamedEnds namedEnds = new NamedEnds(resource.document(), milestones);
		List<Block> blocks = resource.document().getBlocks();
		known.filter(before -> milestones.hasLoneEnds()).ifPresent(KnownBlocks::forget);
		BlockReading[] readings = new BlockReading[blocks.size()];
		known.ifPresent(before -> before.into(readings, blocks));
		workers.each(unread(readings), stretch -> {
			BlockReader reader = new BlockReader(leaves, milestones, namedEnds, resource);
			for (int i : stretch) {
				goOn.run();
				readings[i] = reader.read(blocks.get(i));
			}
		});
		known.filter(before -> !milestones.hasLoneEnds()).ifPresent(now -> now.keep(readings, blocks));
		return joined(resource, location, readings);
	}

	/** The numbers of the blocks that are to be read, in stretches. */
	private static List<int[]> unread(BlockReading[] readings) {
		int[] numbers = IntStream.range(0, readings.length).filter(i -> readings[i] == null).toArray();
		List<int[]> stretches = new ArrayList<>();
		for (int from = 0; from < numbers.length; from += STRETCH) {
			stretches.add(IntStream.range(from, Math.min(numbers.length, from + STRETCH)).map(i -> numbers[i]).toArray());
		}
		return stretches;
	}

	private static Edition joined(ElenchusResource resource, String location, BlockReading[] readings) {
		ClaimJoiner claims = new ClaimJoiner(resource);
		List<Block> blocks = resource.document().getBlocks();
		for (int i = 0; i < readings.length; i++) {
			claims.block(readings[i], NodeModelUtils.getNode(blocks.get(i)).getTotalOffset());
		}
		claims.finish();
		return new Edition(location, resource.text(), claims.claims(), claims.citations(), claims.cards(), claims.paragraphs(), claims.problems(),
				Leaves::place);
	}
}
