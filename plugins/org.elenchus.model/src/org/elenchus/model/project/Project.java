package org.elenchus.model.project;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Policy;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.policy.PolicyInForce;
import org.elenchus.model.policy.Preset;

/** The editions that are read together and can refer to each other's sources and claims. It does not change; several threads can ask it. */
public final class Project {

	private final List<Member> members;
	private final List<Edition> editions;
	private final Optional<Preset> preset;
	private final Memory memory;
	private final Map<Edition, PolicyInForce> policies = Collections.synchronizedMap(new IdentityHashMap<>());

	/** Editions whose policy their cards alone decide. */
	public Project(Collection<Edition> editions) {
		this(editions, Optional.empty());
	}

	/** @param preset the policy that the user asked for, before what the cards name */
	public Project(Collection<Edition> editions, Optional<Preset> preset) {
		this(editions, preset, new Memory());
	}

	private Project(Collection<Edition> editions, Optional<Preset> preset, Memory memory) {
		this(editions.stream().map(Member::of).toList(), List.copyOf(editions), preset, memory);
	}

	private Project(List<Member> members, List<Edition> editions, Optional<Preset> preset, Memory memory) {
		this.members = members;
		this.editions = editions;
		this.preset = preset;
		this.memory = memory;
	}

	private Project(Project read, Optional<Preset> preset) {
		this.members = read.members;
		this.editions = read.editions;
		this.preset = preset;
		this.memory = read.memory.after(editions);
	}

	/** The same project, under the policy that the user asked for, before what the cards name; empty where he asked for none. */
	public Project under(Optional<Preset> asked) {
		return new Project(this, asked);
	}

	/**
	 * This project after a change. What has been worked out of this one, and can be brought up to date, is handed on.
	 *
	 * @param changed the editions as they are now; those in which nothing changed are the same objects
	 */
	public Project with(Collection<Edition> changed) {
		return new Project(changed, preset, memory.after(changed));
	}

	/** The editions whose models are here. */
	public List<Edition> editions() {
		return editions;
	}

	/** The editions in the order in which one of them looks for a key: itself, files that belong to no edition, the others. */
	public List<Edition> nearestFirst(Edition edition) {
		Map<Boolean, List<Edition>> others = editions.stream().filter(other -> other != edition)
				.collect(Collectors.partitioningBy(other -> other.metadata().isEmpty()));
		return Stream.of(List.of(edition), others.get(true), others.get(false)).flatMap(List::stream).toList();
	}

	/**
	 * What is asked of an edition's claims: by the preset, by the policy cards of files that belong to no edition, and by
	 * its own.
	 */
	public PolicyInForce policy(Edition edition) {
		PolicyInForce known = policies.get(edition);
		if (known == null) {
			known = inForce(edition);
			policies.put(edition, known);
		}
		return known;
	}

	/** Most editions have no policy of their own, and one for all is enough. */
	private PolicyInForce inForce(Edition edition) {
		List<Policy> own = edition.cards(Policy.class);
		Registers registers = shared(Registers.class, Registers::of);
		PolicyInForce general = registers.on(preset.or(() -> PolicyInForce.named(own)).or(registers::preset).orElse(Preset.HISTORY));
		return own.isEmpty() ? general : general.with(own);
	}

	/** The policies of the files that belong to no edition, in the order of the files, and what they ask together on each preset. */
	private record Registers(List<Policy> cards, Optional<Preset> preset, Map<Preset, PolicyInForce> made) {

		static Registers of(Project project) {
			List<Policy> cards = project.editions.stream().filter(file -> file.metadata().isEmpty())
					.flatMap(file -> file.cards(Policy.class).stream()).toList();
			return new Registers(cards, PolicyInForce.named(cards), new ConcurrentHashMap<>());
		}

		PolicyInForce on(Preset preset) {
			return made.computeIfAbsent(preset, one -> PolicyInForce.of(one).with(cards));
		}
	}

	/** What is known over all editions; it is made when first asked for, and kept. */
	public <C extends Contribution, T> T overview(Overview<C, T> overview) {
		return shared(overview.whole(), project -> overview.join().apply(members.stream().map(member -> part(member, overview)).toList()));
	}

	private <C extends Contribution> C part(Member member, Overview<C, ?> overview) {
		return member.edition().map(edition -> ofEdition(edition, overview.part(), overview.read())).orElseGet(() -> member.digest().part(overview));
	}

	/**
	 * This project as somebody knows it who has only one of its editions. What is asked of that edition's claims stays as it is.
	 *
	 * @param kept      the edition
	 * @param overviews what is known of the others
	 */
	public Project alone(Edition kept, Collection<Overview<?, ?>> overviews) {
		List<Member> reduced = members.stream().map(member -> member.edition().filter(edition -> edition == kept).isPresent() ? member
				: member.edition().map(edition -> Member.of(Digest.of(edition, overviews))).orElse(member)).toList();
		Project alone = new Project(reduced, List.of(kept), preset, new Memory());
		alone.policies.put(kept, policy(kept));
		return alone;
	}

	/** The models of the editions that are here; of others there is only what they contribute. */
	private record Member(Optional<Edition> edition, Digest digest) {

		static Member of(Edition edition) {
			return new Member(Optional.of(edition), null);
		}

		static Member of(Digest digest) {
			return new Member(Optional.empty(), digest);
		}
	}

	/**
	 * What several readers of the project need and one of them works out: it is made when first asked for, and kept.
	 *
	 * @param kind what it is
	 * @param make makes it
	 */
	public <T> T shared(Class<T> kind, Function<Project, T> make) {
		return memory.shared(kind, () -> make.apply(this));
	}

	/**
	 * What several readers of the project need and is brought up to date after a change: it is made when first asked for,
	 * and kept.
	 *
	 * @param kind what it is
	 * @param make makes it of the project and of what it was before the last change, if somebody had asked for it
	 */
	public <T> T kept(Class<T> kind, BiFunction<Project, Optional<T>, T> make) {
		return memory.kept(kind, former -> make.apply(this, former));
	}

	/**
	 * What is needed of one of the editions: it is made when first asked for, and kept as long as the edition stays, also
	 * when others change.
	 *
	 * @param kind what it is
	 * @param make makes it of the edition alone
	 */
	public <T> T ofEdition(Edition edition, Class<T> kind, Function<Edition, T> make) {
		return memory.ofEdition(edition, kind, () -> make.apply(edition));
	}

	/** Whether a claim that has no words in its own file has some in another one. */
	public boolean isTaggedElsewhere(Claim claim) {
		return claim.parts().isEmpty() && overview(TaggedClaims.OVERVIEW).contains(claim.key());
	}
}
