/** Tests of the whole: who may use whom, and how files are kept. */
package org.elenchus;
