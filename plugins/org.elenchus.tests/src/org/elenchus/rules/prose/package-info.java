/** How prose is cut into sentences, and phrases are found in it. */
package org.elenchus.rules.prose;
