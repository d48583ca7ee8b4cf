/** One test class per rule about figures; the texts say where the rule reports. */
package org.elenchus.rules.catalogue.figures;
