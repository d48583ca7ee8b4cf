/** Reading and checking many editions at once, without an editor. */
package org.elenchus.batch;
