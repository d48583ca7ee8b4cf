package org.elenchus.markup.linking;

import org.eclipse.emf.ecore.EClass;

/**
 * What a key means at a place of a project; two places that mean the same have equal meanings.
 *
 * @param type    what the key names: a claim, a source, a school or an edition
 * @param edition the edition whose card declares it; empty where none does
 * @param key     the key, without the edition that may stand before it
 */
public record KeyMeaning(EClass type, String edition, String key) {
}
