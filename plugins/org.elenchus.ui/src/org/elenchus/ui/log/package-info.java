/** What Xtext has to say, in the workbench's log. */
package org.elenchus.ui.log;
