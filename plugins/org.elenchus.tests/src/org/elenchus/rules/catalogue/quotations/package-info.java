/** One test class per rule about quotations; the texts say where the rule reports. */
package org.elenchus.rules.catalogue.quotations;
