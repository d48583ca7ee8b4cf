/** How broken markup can be mended: what is proposed leaves the author's words as they are and breaks nothing else. */
package org.elenchus.markup.mending;
