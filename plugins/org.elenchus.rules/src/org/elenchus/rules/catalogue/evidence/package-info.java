/** Rules about what claims rest on: whether there is support, from whom, and whether its voices are independent and heard on both sides. */
package org.elenchus.rules.catalogue.evidence;
