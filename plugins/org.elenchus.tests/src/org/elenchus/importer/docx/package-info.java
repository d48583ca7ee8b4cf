/** Tests of the reader of Word's documents. */
package org.elenchus.importer.docx;
