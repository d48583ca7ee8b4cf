/** Tests in a running workbench, started once for all of them. */
package org.elenchus.ui;
