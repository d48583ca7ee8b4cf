/** The input as it came: bytes read as characters so that the bytes can be made of them again. */
package org.elenchus.importer.raw;
