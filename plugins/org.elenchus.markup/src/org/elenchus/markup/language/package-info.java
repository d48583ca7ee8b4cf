/** The language put together: its grammar, its parser and what its tokens mean. */
package org.elenchus.markup.language;
