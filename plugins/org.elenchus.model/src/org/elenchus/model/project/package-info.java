/** Editions that are read together. */
package org.elenchus.model.project;
