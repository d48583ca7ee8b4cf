/** The rules, one class each; the page of a rule stands in the bundle's {@code docs} folder under the rule's id. */
package org.elenchus.rules.catalogue;
