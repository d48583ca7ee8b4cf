/** What the evidence of a project hangs together by: who rests on whom, and how many voices are left behind a claim. */
package org.elenchus.model.evidence;
