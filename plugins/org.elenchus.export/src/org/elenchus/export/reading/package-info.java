/** An edition as its readers get it, whatever the format: what every exporter needs and none has to find out anew. */
package org.elenchus.export.reading;
