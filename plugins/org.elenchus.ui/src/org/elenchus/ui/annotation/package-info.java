/** How a finding stands beside the text. */
package org.elenchus.ui.annotation;
