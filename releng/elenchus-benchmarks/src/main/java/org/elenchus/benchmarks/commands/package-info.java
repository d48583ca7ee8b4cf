/** Runs the command line as users and machines do who mean it no good: with names that steer, and killed while it writes. */
package org.elenchus.benchmarks.commands;
