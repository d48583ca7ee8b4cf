/** Tests of the markers that follow the files. */
package org.elenchus.ui.builder;
