/** Tests of the running text. */
package org.elenchus.export.reading.text;
