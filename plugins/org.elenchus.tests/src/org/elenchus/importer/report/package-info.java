/** Tests of what is told of an import. */
package org.elenchus.importer.report;
