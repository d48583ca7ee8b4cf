/** Tests of the transaction of an import. */
package org.elenchus.batch.intake;
