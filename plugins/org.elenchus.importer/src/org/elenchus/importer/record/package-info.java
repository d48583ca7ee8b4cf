/** What an import remembers: the record from which the input is restored, and by which words of an edition find their raw places. */
package org.elenchus.importer.record;
