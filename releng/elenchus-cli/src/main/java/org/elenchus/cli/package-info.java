/** The command line: commands read their arguments and hand over to the engine. */
package org.elenchus.cli;
