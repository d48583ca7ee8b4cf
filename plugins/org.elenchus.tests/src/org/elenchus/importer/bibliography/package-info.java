/** Tests of the import of libraries. */
package org.elenchus.importer.bibliography;
