/** The numbers and bullets that word processors print before items of lists and headings, which their files do not hold as text. */
package org.elenchus.importer.lists;
