/** Tests of documents that are written in the order in which they are read. */
package org.elenchus.importer.flow;
