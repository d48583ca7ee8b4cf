/** Tests of what becomes of the notes that an author wrote. */
package org.elenchus.importer.apparatus;
