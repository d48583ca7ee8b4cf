/** What is asked of claims: presets, and the cards of a project and of an edition. */
package org.elenchus.model.policy;
