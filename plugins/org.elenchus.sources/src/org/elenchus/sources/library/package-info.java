/** What is at hand of the sources of a project: excerpts on their cards, and full texts in files. */
package org.elenchus.sources.library;
