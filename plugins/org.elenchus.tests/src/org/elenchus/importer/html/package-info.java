/** Tests of the HTML reader. */
package org.elenchus.importer.html;
