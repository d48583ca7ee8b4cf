package org.elenchus.batch.report;

import org.elenchus.model.finding.Severity;

/**
 * A rule as a report describes it.
 *
 * @param id       its id
 * @param title    what it asks for, in one sentence
 * @param page     its page, in Markdown
 * @param severity how much its findings weigh unless something else is said
 */
public record RuleText(String id, String title, String page, Severity severity) {
}
