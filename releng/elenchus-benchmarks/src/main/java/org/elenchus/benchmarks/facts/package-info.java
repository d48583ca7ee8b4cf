/** Learns from sentences that were judged one by one by which signs those are told that state a fact, and measures it on others. */
package org.elenchus.benchmarks.facts;
