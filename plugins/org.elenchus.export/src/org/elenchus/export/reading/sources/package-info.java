/** The sources of an edition, and what is cited from them. */
package org.elenchus.export.reading.sources;
