/** What editions consist of, in numbers: claims and what they rest on, grades, schools, doubts. */
package org.elenchus.rules.metrics;
