/** Generated editions, the benchmarks that read them, and the fuzz command. */
package org.elenchus.benchmarks;
