/** Rules about what is cited: how near a source was, who its author is, how it is rated, and where in it one has to look. */
package org.elenchus.rules.catalogue.sources;
