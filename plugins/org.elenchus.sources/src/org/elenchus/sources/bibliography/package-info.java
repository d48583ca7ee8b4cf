/** Reads the libraries that reference managers write: CSL-JSON, BibTeX with BibLaTeX, and RIS. */
package org.elenchus.sources.bibliography;
