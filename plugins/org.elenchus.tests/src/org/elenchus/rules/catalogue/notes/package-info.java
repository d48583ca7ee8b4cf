/** One test class per rule about notes; the texts say where the rule reports. */
package org.elenchus.rules.catalogue.notes;
