/** What trees of HTML and XML have in common: elements and text nodes that know their places in the raw text. */
package org.elenchus.importer.tree;
