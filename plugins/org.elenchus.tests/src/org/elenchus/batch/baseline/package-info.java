/** Tests of baselines. */
package org.elenchus.batch.baseline;
