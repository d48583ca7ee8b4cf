/** What a validation finds, and what would mend it. */
package org.elenchus.model.finding;
