/** Keeps what is learnt from judged sentences, and the figures of the page that tells of it. */
package org.elenchus.benchmarks.facts;
