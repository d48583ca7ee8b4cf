/** Rules about figures: what they count, in what unit, and whether they add up. */
package org.elenchus.rules.catalogue.figures;
