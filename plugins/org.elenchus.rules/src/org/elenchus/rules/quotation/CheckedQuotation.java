package org.elenchus.rules.quotation;

import org.elenchus.model.edition.Claim;
import org.elenchus.sources.library.SourceTexts.Answer;

/**
 * A quotation and what its source says to it.
 *
 * @param claim  the quotation
 * @param words  its words
 * @param source the key of the source that was asked
 * @param answer what it says
 */
public record CheckedQuotation(Claim claim, QuotedText words, String source, Answer answer) {
}
