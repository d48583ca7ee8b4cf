/** What the engine promises. */
package org.elenchus.rules.engine;
