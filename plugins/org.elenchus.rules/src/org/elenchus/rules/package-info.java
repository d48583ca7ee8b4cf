/** What a rule is: what it can ask of an edition, and how it reports. */
package org.elenchus.rules;
