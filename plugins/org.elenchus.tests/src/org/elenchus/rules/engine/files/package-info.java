/** Which files are read. */
package org.elenchus.rules.engine.files;
