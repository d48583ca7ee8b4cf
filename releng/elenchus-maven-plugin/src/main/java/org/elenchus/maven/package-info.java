/** The engine as a goal of Maven. */
package org.elenchus.maven;
