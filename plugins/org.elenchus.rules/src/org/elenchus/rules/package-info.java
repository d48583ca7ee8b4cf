/** The rule catalogue: what a rule is, how it reports, and how its page explains it. */
package org.elenchus.rules;
