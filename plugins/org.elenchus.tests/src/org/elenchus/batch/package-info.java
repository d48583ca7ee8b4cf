/** Tests of reading and checking many editions. */
package org.elenchus.batch;
