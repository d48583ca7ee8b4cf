/** The questions of an edition with what its claims answer. */
package org.elenchus.export.reading.questions;
