package org.elenchus.markup.validation;

/** Checks nothing: what is wrong with a text is the rule catalogue's business, in the editor and everywhere else. */
public final class ElenchusValidator extends AbstractElenchusValidator {
}
