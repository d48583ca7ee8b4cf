/** Findings that are known, so that a run reports the new ones only. */
package org.elenchus.batch.baseline;
