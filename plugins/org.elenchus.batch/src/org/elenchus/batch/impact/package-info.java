/** What falls with a source. */
package org.elenchus.batch.impact;
