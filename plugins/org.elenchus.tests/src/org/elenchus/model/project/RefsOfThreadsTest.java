package org.elenchus.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.junit.jupiter.api.Test;

/** What several rules share is asked by several threads at once, and each of them is told the same. */
class RefsOfThreadsTest {

	private static final int TRIES = 200;
	private static final int THREADS = 4;
	private static final Edition EDITION = Editions.readAll(cards("{edition first}"), cards("{edition second}")).getFirst();

	private static String cards(String edition) {
		return IntStream.range(0, 300).mapToObj(i -> "{source s%d}\n\n{claim c%d: \"One\"}".formatted(i, i)).collect(Collectors.joining("\n\n", edition + "\n\n", "\n"));
	}

	private static <T> void allAreToldTheSame(Function<Edition, T> refs, Function<T, List<?>> asked) throws Exception {
		List<?> expected = asked.apply(refs.apply(EDITION));
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			for (int i = 0; i < TRIES; i++) {
				T fresh = refs.apply(EDITION);
				List<Callable<List<?>>> same = Stream.generate(() -> (Callable<List<?>>) () -> asked.apply(fresh)).limit(THREADS).toList();
				for (Future<List<?>> told : threads.invokeAll(same)) {
					assertEquals(expected, told.get());
				}
			}
		}
	}

	@Test
	void whichSourcesAreItsOwn() throws Exception {
		allAreToldTheSame(SourceRefs::new, refs -> EDITION.sources().stream().map(refs::of).toList());
	}

	@Test
	void whichClaimsHaveTheirCardsInIt() throws Exception {
		allAreToldTheSame(ClaimRefs::new, refs -> EDITION.claims().stream().map(Claim::card).map(card -> refs.isOwn(card.orElseThrow())).toList());
	}

	@Test
	void whatCardsAreCalled() throws Exception {
		allAreToldTheSame(edition -> new CardNames(), names -> EDITION.sources().stream().map(names::of).toList());
	}
}
