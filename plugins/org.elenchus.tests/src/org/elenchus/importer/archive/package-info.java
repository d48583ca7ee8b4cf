/** Tests of what zip files and XML may do. */
package org.elenchus.importer.archive;
