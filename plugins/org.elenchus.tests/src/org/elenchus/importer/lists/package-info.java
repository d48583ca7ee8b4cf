/** Tests of the labels of lists. */
package org.elenchus.importer.lists;
