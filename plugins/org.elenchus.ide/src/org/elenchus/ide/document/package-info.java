/** The one live model of a project: it follows what is typed, and whoever wants to know something of the text asks it. */
package org.elenchus.ide.document;
