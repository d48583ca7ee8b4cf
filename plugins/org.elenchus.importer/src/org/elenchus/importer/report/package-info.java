/** What an import found and did: for people in sums, for scripts block by block. */
package org.elenchus.importer.report;
