/** Tests of the reconstruction of plain text, one fixture for each phenomenon. */
package org.elenchus.importer.plain;
