/** The claims of an edition as its readers see them. */
package org.elenchus.export.reading.claims;
