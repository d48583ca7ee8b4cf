/** The files that the engine reads. */
package org.elenchus.rules.engine.files;
