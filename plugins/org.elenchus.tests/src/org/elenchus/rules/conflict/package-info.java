/** How contradictions are found without holding every claim against every other. */
package org.elenchus.rules.conflict;
