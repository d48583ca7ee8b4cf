/** Tests of the sources that readers are shown. */
package org.elenchus.export.reading.sources;
