/** Keeps from the author's text what editors bring along for programs. */
package org.elenchus.ui.prose;
