/** Tests of the reader of OpenDocument texts. */
package org.elenchus.importer.odt;
