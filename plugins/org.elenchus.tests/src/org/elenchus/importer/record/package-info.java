/** Tests of records: what they give back, and what they refuse. */
package org.elenchus.importer.record;
