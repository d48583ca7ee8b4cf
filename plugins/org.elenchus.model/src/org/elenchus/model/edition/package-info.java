/**
 * The joined view of an edition: what cards, spans, citations and notes say together. Rules and exporters read it;
 * it knows nothing of the parser.
 */
package org.elenchus.model.edition;
