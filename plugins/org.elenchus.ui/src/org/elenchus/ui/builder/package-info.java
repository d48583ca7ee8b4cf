/** Checks the editions of a project whenever one of them is saved. */
package org.elenchus.ui.builder;
