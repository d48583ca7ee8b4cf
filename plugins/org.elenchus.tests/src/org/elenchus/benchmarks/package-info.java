/** Tests of what makes the texts to measure and to fuzz with. */
package org.elenchus.benchmarks;
