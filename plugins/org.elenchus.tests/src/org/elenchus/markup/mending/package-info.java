/** Tests of what is proposed to mend broken markup. */
package org.elenchus.markup.mending;
