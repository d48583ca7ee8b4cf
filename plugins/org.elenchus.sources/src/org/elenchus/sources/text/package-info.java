/** The words of a text without regard to how they are set and spelled, with an index over them. */
package org.elenchus.sources.text;
