/** How sources are referred to: by a short form in a text, and by a full reference in its bibliography. */
package org.elenchus.export.cite;
