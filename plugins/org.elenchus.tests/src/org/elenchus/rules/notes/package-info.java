/** Tests of what the notes of an edition say. */
package org.elenchus.rules.notes;
