/** Documents of our own as other tools write them, and what is read of them. */
package org.elenchus.importer.tools;
