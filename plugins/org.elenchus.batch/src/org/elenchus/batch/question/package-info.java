/** The questions of a project and what its claims answer to them. */
package org.elenchus.batch.question;
