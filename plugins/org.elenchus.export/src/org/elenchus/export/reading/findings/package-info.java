/** What was found in an edition, and where a reader finds it. */
package org.elenchus.export.reading.findings;
