/** Runs: what a build and the command line check at one go. */
package org.elenchus.batch.run;
