/** Tests of the catalogue: its pages, its messages, its fingerprints, and rules that others add. */
package org.elenchus.rules;
