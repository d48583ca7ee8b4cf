/** Tests of how formats that can be imported are found. */
package org.elenchus.importer.format;
