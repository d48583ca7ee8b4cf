/** The language together with its editor services, as Xtext wires them. */
package org.elenchus.markup.ide;
