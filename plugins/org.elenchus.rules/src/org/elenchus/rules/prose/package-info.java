/** What can be read off the author's running words. */
package org.elenchus.rules.prose;
