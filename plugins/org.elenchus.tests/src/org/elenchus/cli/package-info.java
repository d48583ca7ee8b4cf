/** Tests of the command line, in process but for one of the packed distribution. */
package org.elenchus.cli;
