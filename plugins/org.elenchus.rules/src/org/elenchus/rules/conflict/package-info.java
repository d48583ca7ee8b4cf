/** What rules share that look for contradictions: claims asked by their question over a whole project. */
package org.elenchus.rules.conflict;
