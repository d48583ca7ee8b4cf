/** Tests of findings and edits. */
package org.elenchus.model.finding;
