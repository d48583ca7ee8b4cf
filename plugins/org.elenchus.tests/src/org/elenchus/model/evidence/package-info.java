/** Tests of the evidence graph: who rests on whom, how many voices there are, and what falls with a source. */
package org.elenchus.model.evidence;
