/** Tests of the TEI reader. */
package org.elenchus.importer.tei;
