import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Has one program try the changes of several classes, for `mutations`: to start one takes longer than to try the changes of most classes. Takes every
 * change, or every so manieth one.
 */
public final class LargeUnits implements MutationGrouperFactory {

	/** A program that a change keeps from ending is lost, and what it had still to try waits for another one. */
	private static final int SIZE = 60;
	private static final int EVERY = Integer.getInteger("mutations.every", 1);

	@Override
	public String description() {
		return "Several classes in one unit";
	}

	@Override
	public MutationGrouper makeFactory(Properties properties, CodeSource code, int threads, int unitSize) {
		return (classes, mutations) -> units(mutations);
	}

	private static List<List<MutationDetails>> units(Collection<MutationDetails> mutations) {
		List<MutationDetails> sorted = mutations.stream().sorted(Comparator.comparing(MutationDetails::getId)).toList();
		List<MutationDetails> taken = IntStream.range(0, sorted.size()).filter(i -> i % EVERY == 0).mapToObj(sorted::get).toList();
		List<List<MutationDetails>> units = new ArrayList<>();
		for (int i = 0; i < taken.size(); i += SIZE) {
			units.add(taken.subList(i, Math.min(taken.size(), i + SIZE)));
		}
		return units;
	}
}
