/** Makes source cards of the entries of a library, and brings them up to date when the library has changed. */
package org.elenchus.importer.bibliography;
