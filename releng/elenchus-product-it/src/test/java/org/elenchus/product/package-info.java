/** The product as it is handed out: its start script, and a session in its window. */
package org.elenchus.product;
