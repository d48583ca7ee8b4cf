package org.elenchus.model.project;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.elenchus.model.edition.Edition;

/**
 * Something that is known over all editions of a project, and how it comes about: each edition contributes its part, and the parts are
 * joined. The parts of editions that stay as they are outlast a change, and what they are joined to outlasts one after which all parts say
 * the same.
 *
 * @param part  what an edition contributes
 * @param whole what the parts are joined to; it names the overview, so no two have the same
 * @param read  makes an edition's part, of that edition alone
 * @param join  joins the parts, which stand in the order of the editions; the result does not change, and several threads can ask it
 */
public record Overview<C extends Contribution, T>(Class<C> part, Class<T> whole, Function<Edition, C> read, Function<List<C>, T> join)
		implements Knowledge<T> {

	@Override
	public Set<Overview<?, ?>> overviews() {
		return Set.of(this);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Overview<?, ?> overview && overview.whole == whole;
	}

	@Override
	public int hashCode() {
		return whole.hashCode();
	}
}
