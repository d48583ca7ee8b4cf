/** Tests of how inputs become characters. */
package org.elenchus.importer.raw;
