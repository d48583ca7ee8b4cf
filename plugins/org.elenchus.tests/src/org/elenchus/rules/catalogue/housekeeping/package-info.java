/** One test class per rule about housekeeping; the texts say where the rule reports. */
package org.elenchus.rules.catalogue.housekeeping;
