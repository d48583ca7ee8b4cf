/** Writes imported documents as editions. */
package org.elenchus.importer.edition;
