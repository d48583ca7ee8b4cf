/** Shows in the text what the markup means; computed in the background, so that typing never waits for it. */
package org.elenchus.ui.highlighting;
