/** The door to everything that turns a text of another format into an edition, without losing a character of it. */
package org.elenchus.importer;
