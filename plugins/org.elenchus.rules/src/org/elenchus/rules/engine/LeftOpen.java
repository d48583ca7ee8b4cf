package org.elenchus.rules.engine;

/**
 * What a rule could not judge: its silence there is no approval.
 *
 * @param rule   the rule's id
 * @param reason what is missing, in the language of the run
 * @param count  of how many things it could not tell; claims, citations or quotations, as the rule counts them
 */
public record LeftOpen(String rule, String reason, int count) {
}
