/** Reads the notes that an author wrote: which works of a library they cite, where that is certain. */
package org.elenchus.importer.apparatus;
