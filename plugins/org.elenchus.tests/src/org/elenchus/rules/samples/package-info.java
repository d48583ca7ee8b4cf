/** What the rules find in the sample editions, and where each of them can be seen at work. */
package org.elenchus.rules.samples;
