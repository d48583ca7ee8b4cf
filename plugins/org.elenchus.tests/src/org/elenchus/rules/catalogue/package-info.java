/** One test class per rule; the texts say where the rule reports. */
package org.elenchus.rules.catalogue;
