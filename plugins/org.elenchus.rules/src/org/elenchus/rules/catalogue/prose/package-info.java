/** Hints that read the author's prose by lists of words, for whoever writes. */
package org.elenchus.rules.catalogue.prose;
