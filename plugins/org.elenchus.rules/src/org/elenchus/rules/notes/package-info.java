/** The notes of an edition: which reference leads where, and what each note says. */
package org.elenchus.rules.notes;
