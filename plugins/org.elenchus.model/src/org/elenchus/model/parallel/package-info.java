/** Work on several things at a time. */
package org.elenchus.model.parallel;
