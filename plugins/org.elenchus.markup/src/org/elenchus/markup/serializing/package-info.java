/** Brings a file up to date with its edited model: text edits that touch nothing but what was changed. */
package org.elenchus.markup.serializing;
