/** The engine: texts in, editions and findings out. Editor, build, command line and server all use this one. */
package org.elenchus.rules.engine;
