/** Rules about the order of an edition: what nothing uses, what stands there twice, what has grown old. */
package org.elenchus.rules.catalogue.housekeeping;
