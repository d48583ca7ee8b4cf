/** Files on disk: what a run may write over, how a file is rewritten without losing what it was, and the system's reasons in words. */
package org.elenchus.batch.files;
