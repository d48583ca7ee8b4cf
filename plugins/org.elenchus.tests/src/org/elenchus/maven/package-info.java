/** Tests of the Maven plugin; whole builds with it are in the module {@code elenchus-it}. */
package org.elenchus.maven;
