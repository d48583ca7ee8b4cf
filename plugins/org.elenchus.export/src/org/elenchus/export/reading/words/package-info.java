/** The words of a reading edition itself, and how dates, figures, names and languages are put into words. */
package org.elenchus.export.reading.words;
