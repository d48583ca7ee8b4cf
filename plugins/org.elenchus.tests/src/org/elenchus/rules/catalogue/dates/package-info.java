/** One test class per rule about dates; the texts say where the rule reports. */
package org.elenchus.rules.catalogue.dates;
