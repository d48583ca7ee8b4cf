/** One test class per rule about conflicts; the texts say where the rule reports. */
package org.elenchus.rules.catalogue.conflicts;
