/** Gives a key another name, everywhere in a project. */
package org.elenchus.ide.rename;
