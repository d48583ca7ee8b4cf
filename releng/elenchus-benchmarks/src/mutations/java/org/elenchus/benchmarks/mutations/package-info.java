/** How PIT finds and runs the tests that are to notice changes of the product; compiled and used by the command {@code mutations}. */
package org.elenchus.benchmarks.mutations;
