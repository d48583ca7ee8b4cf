/** What is known of editions together. */
package org.elenchus.model.project;
