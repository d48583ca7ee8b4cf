/** What exporters have in common. */
package org.elenchus.export;
