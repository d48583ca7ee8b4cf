/** Where a document lies in an archive. */
package org.elenchus.model.archive;
