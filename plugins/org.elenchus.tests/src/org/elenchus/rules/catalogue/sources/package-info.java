/** One test class per rule about sources; the texts say where the rule reports. */
package org.elenchus.rules.catalogue.sources;
