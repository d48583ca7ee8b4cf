package org.elenchus.rules.engine;

import java.util.Set;

/**
 * The ids of rules.
 *
 * @param known those of all rules that there are
 * @param asked those of the rules that are put to an edition
 */
record RuleIds(Set<String> known, Set<String> asked) {
}
