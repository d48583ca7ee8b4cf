/** Rules about the markup itself: what cannot be read as the editor meant it, and keys that lead nowhere or to two things. */
package org.elenchus.rules.catalogue.markup;
