/** Web pages and saved documents in HTML: what a reader sees as text, and its notes by the conventions of word processors and e-books. */
package org.elenchus.importer.html;
