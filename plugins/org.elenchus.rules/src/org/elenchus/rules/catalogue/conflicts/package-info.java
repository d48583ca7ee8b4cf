/** Rules about what an edition, or several of a project, say of the same thing in different ways. */
package org.elenchus.rules.catalogue.conflicts;
