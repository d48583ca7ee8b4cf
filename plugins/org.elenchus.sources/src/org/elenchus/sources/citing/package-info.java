/** How notes cite: words that stand for a work cited before, and what they can stand for. */
package org.elenchus.sources.citing;
