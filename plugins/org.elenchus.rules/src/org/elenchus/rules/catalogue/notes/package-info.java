/** Rules about the apparatus of notes: marks, numbers, and what notes refer to. */
package org.elenchus.rules.catalogue.notes;
