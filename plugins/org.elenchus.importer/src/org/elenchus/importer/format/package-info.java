/** What a format that can be imported is, and what a user says about an input. */
package org.elenchus.importer.format;
