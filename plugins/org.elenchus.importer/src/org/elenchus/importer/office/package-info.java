/** What the files of word processors have in common, whatever their elements are called. */
package org.elenchus.importer.office;
