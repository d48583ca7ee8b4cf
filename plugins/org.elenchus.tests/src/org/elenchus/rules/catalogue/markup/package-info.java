/** One test class per rule about markup; the texts say where the rule reports. */
package org.elenchus.rules.catalogue.markup;
