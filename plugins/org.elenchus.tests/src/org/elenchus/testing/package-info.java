/** What several tests need: texts that say themselves what is expected of them, and the project's own files. */
package org.elenchus.testing;
