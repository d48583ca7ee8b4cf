/** The import of files as one transaction: nothing is written over, and no edition stands without its record. */
package org.elenchus.batch.intake;
