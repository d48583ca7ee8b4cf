/** Ratings of evidence, and what they come to. */
package org.elenchus.rules.rating;
