package org.elenchus.model.project;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Policy;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.policy.PolicyInForce;
import org.elenchus.model.policy.PolicyTerms;
import org.elenchus.model.policy.Preset;
import org.elenchus.model.project.ProjectCache.Made;

/** The editions that are read together and can refer to each other's sources and claims. It does not change; several threads can ask it. */
public final class Project implements Overviews {

	/** What a project itself asks of its editions, whichever rules are asked. */
	public static final Set<Overview<?, ?>> OWN = Set.of(TaggedClaims.OVERVIEW, RegisterPolicies.OVERVIEW);

	private final List<Member> members;
	private final List<Edition> editions;
	private final Optional<Preset> preset;
	private final ProjectCache cache;
	private final Map<Edition, PolicyInForce> policies = Collections.synchronizedMap(new IdentityHashMap<>());

	/** Editions whose policy their cards alone decide. */
	public Project(Collection<Edition> editions) {
		this(editions, Optional.empty());
	}

	/** @param preset the policy that the user asked for, before what the cards name */
	public Project(Collection<Edition> editions, Optional<Preset> preset) {
		this(editions, preset, new ProjectCache());
	}

	private Project(Collection<Edition> editions, Optional<Preset> preset, ProjectCache cache) {
		this(editions.stream().map(Member::of).toList(), List.copyOf(editions), preset, cache);
	}

	private Project(List<Member> members, List<Edition> editions, Optional<Preset> preset, ProjectCache cache) {
		this.members = members;
		this.editions = editions;
		this.preset = preset;
		this.cache = cache;
	}

	private Project(Project read, Optional<Preset> preset) {
		this.members = read.members;
		this.editions = read.editions;
		this.preset = preset;
		this.cache = read.cache.after(editions);
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
		return new Project(changed, preset, cache.after(changed));
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
		List<PolicyTerms> own = edition.cards(Policy.class).stream().map(PolicyTerms::of).toList();
		RegisterPolicies registers = overview(RegisterPolicies.OVERVIEW);
		PolicyInForce general = registers.on(preset.or(() -> PolicyInForce.named(own)).or(registers::preset).orElse(Preset.HISTORY));
		return own.isEmpty() ? general : general.with(own);
	}

	@Override
	public <T> T overview(Knowledge<T> knowledge) {
		return knowledge.whole().cast(cache.made(knowledge.whole(), former -> switch (knowledge) {
		case Overview<?, T> overview -> joined(overview, former);
		case Conclusion<T> conclusion -> drawn(conclusion, former);
		}).whole());
	}

	private <C extends Contribution> Made joined(Overview<C, ?> overview, Optional<Made> former) {
		List<C> parts = members.stream().map(member -> part(member, overview)).toList();
		return former.filter(made -> made.from().equals(parts)).orElseGet(() -> new Made(parts, overview.join().apply(parts)));
	}

	private Made drawn(Conclusion<?> conclusion, Optional<Made> former) {
		return former.filter(made -> holds((Map<?, ?>) made.from())).orElseGet(() -> {
			Premises premises = new Premises(this, conclusion);
			return new Made(premises.given(), conclusion.draw().apply(premises));
		});
	}

	/** Whether all that a conclusion was drawn from is as it was. */
	private boolean holds(Map<?, ?> premises) {
		return premises.entrySet().stream().allMatch(premise -> overview((Knowledge<?>) premise.getKey()) == premise.getValue());
	}

	private <C extends Contribution> C part(Member member, Overview<C, ?> overview) {
		return member.edition().map(edition -> cache.ofEdition(edition, overview.part(), () -> overview.read().apply(edition)))
				.orElseGet(() -> member.digest().part(overview));
	}

	/**
	 * A project as somebody knows it who has only one of its editions; what is known of the others are their digests.
	 *
	 * @param before  the editions before it
	 * @param edition the one whose model is here
	 * @param behind  the editions behind it
	 * @param preset  the policy that the user asked for, before what the cards name
	 */
	public static Project of(List<Digest> before, Edition edition, List<Digest> behind, Optional<Preset> preset) {
		List<Member> members = Stream.of(before.stream().map(Member::of), Stream.of(Member.of(edition)), behind.stream().map(Member::of))
				.flatMap(Function.identity()).toList();
		return new Project(members, List.of(edition), preset, new ProjectCache());
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
	 * What several readers of the project need and one of them works out: it is made when first asked for, and kept until something
	 * changes.
	 *
	 * @param kind what it is
	 * @param make makes it
	 */
	public <T> T shared(Class<T> kind, Function<Project, T> make) {
		return cache.shared(kind, () -> make.apply(this));
	}

	/** Whether a claim that has no words in its own file has some in another one. */
	public boolean isTaggedElsewhere(Claim claim) {
		return claim.parts().isEmpty() && overview(TaggedClaims.OVERVIEW).contains(claim.key());
	}
}
