/** Tests of editions in numbers. */
package org.elenchus.rules.metrics;
