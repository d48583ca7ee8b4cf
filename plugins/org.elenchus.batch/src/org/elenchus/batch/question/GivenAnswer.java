package org.elenchus.batch.question;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;

/**
 * What a claim answers to a question.
 *
 * @param edition where the claim stands
 * @param claim   the claim
 * @param says    {@code yes}, {@code no}, {@code open}, a value, a name or a date, as the card has it
 * @param shown   the same, but for the key of a name: the name in full
 */
public record GivenAnswer(Edition edition, Claim claim, String says, String shown) {
}
