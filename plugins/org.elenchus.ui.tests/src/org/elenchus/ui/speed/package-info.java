/** What work at a large edition costs the thread that draws the window. */
package org.elenchus.ui.speed;
