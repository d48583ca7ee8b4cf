/** Zip files and the XML in them, read with limits: they come from strangers. */
package org.elenchus.importer.archive;
