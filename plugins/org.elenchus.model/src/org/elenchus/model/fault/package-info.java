/** What costs one input, and leaves the others alone: faults of the program, of a library or of a guest. */
package org.elenchus.model.fault;
