/** Tests of how things are put into words. */
package org.elenchus.export.reading.words;
