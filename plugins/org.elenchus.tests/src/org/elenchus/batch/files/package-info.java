/** Tests of files on disk. */
package org.elenchus.batch.files;
