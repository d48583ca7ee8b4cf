/** What happens when an edition's text is opened. */
package org.elenchus.ui.document;
