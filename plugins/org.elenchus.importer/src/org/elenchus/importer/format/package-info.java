/** What a format that can be imported is, how it is found, and what a user says about an input. */
package org.elenchus.importer.format;
