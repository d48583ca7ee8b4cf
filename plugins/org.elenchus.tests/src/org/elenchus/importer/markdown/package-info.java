/** Tests of the Markdown reader. */
package org.elenchus.importer.markdown;
