/** What the cards of sources say, and which say the same. */
package org.elenchus.rules.source;
