/** One test class per rule about evidence; the texts say where the rule reports. */
package org.elenchus.rules.catalogue.evidence;
