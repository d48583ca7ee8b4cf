/** Tests of the importer. */
package org.elenchus.importer;
