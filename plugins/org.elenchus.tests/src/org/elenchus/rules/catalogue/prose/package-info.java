/** One test class per rule about prose; the texts say where the rule reports. */
package org.elenchus.rules.catalogue.prose;
