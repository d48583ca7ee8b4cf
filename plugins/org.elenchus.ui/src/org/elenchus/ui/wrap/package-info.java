/** Lines of an edition are as long as a paragraph: they are wrapped, unless the user says otherwise. */
package org.elenchus.ui.wrap;
